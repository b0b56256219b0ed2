import { loadArea } from '#shared/i18n/catalogs.ts'
import { Later } from './Later.tsx'

async function load() {
  const [{ OutboxStatus }] = await Promise.all([
    import('#features/contribute/OutboxStatus.tsx'),
    loadArea('contribute'),
  ])
  return OutboxStatus
}

/** Answers that still wait, on every page. */
export const OutboxBadge = () => <Later load={load} />
