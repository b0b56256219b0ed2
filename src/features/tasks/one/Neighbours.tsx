import { Trans, useLingui } from '@lingui/react/macro'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { Link as RouterLink, useSearchParams } from 'react-router'
import { call } from '#pybossa/client.ts'
import { listTasks } from '#pybossa/endpoints/apiTasks.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { nextId, previousId } from './neighbour.ts'

const neighbours = (project_id: number, id: number) =>
  queryOptions({
    queryKey: [listTasks.path, 'owner', project_id, 'beside', id],
    queryFn: async ({ signal }) => {
      const after = (last_id: number, limit: number) =>
        // PYBOSSA takes `last_id=0` for none, and begins at the first then.
        call(listTasks, { query: { project_id, last_id, limit, orderby: 'id' } }, { signal })
      const [previous, next] = await Promise.all([previousId(id, after), nextId(id, after)])
      return { previous, next }
    },
  })

/** The ways to the tasks before and after this one. */
export function Neighbours({ project_id, id }: { project_id: number; id: number }) {
  const { t } = useLingui()
  const [search] = useSearchParams()
  const { data } = useQuery(neighbours(project_id, id))
  const to = (task: number) => {
    const next = new URLSearchParams(search)
    next.set('task', String(task))
    return `?${next.toString()}`
  }
  return (
    <nav aria-label={t`Tasks beside this one`} className="flex min-h-11 items-center gap-2">
      {data?.previous === undefined ? null : (
        <RouterLink to={to(data.previous)} className={buttonClass({ size: 'sm' })}>
          <Icon name="arrow-left" className="size-4 rtl:rotate-180" />
          <Trans>Task {data.previous}</Trans>
        </RouterLink>
      )}
      {data?.next === undefined ? null : (
        <RouterLink to={to(data.next)} className={buttonClass({ size: 'sm' })}>
          <Trans>Task {data.next}</Trans>
          <Icon name="arrow-right" className="size-4 rtl:rotate-180" />
        </RouterLink>
      )}
    </nav>
  )
}
