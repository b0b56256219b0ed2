import { managePaths } from '#shared/routing/managePaths.ts'
import type { ManagedRow } from './ManagedRow.ts'

export const teamRows: ManagedRow[] = [
  {
    path: managePaths.coowners,
    audience: 'owner',
    area: 'team',
    page: () => import('#features/team/CoownersPage.tsx'),
  },
  {
    path: managePaths.transfer,
    audience: 'owner',
    area: 'team',
    page: () => import('#features/team/TransferPage.tsx'),
  },
  {
    path: managePaths.externalUsers,
    audience: 'owner',
    area: 'team',
    page: () => import('#features/team/ExternalUsersPage.tsx'),
  },
]
