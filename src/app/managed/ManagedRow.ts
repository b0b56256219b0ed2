import type { PageModule } from '../routes.tsx'

/** One row per screen of the owners and admins. Its code is fetched only once it is certain that the reader may open it. */
export interface ManagedRow {
  path: string
  /** `owner`: who may manage the project of the address, admins among them. */
  audience: 'signedIn' | 'owner' | 'admin'
  /** The feature's catalogue of texts. */
  area: string
  /** As in the first table: the page has the window to itself. */
  layout?: 'work'
  page: () => Promise<PageModule>
}
