import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { listTasks } from '#pybossa/endpoints/apiTasks.ts'
import type { BoxTask } from '#presenter/host/boxTypes.ts'
import { query } from '#shared/data/query.ts'
import { useDraft } from '#shared/drafts/useDraft.ts'
import { sampleTasks } from './sampleTasks.ts'

const AT_ONCE = 100

/** The tasks that a preview shows: the project's own, or a sample that was typed. */
export interface PreviewTasks {
  tasks: BoxTask[]
  /** Of the project, whatever is shown now. */
  own: BoxTask[]
  isLoading: boolean
  hasFailed: boolean
  retry: () => void
  /** The project has more than these. */
  hasMore: boolean
  /** Shows tasks from this number on. */
  from: (taskId: number | null) => void
  /** Where these tasks do not begin with the project's first. */
  isFrom: number | null
  sample: { text: string; isUsed: boolean; use: (text: string) => boolean; leave: () => void }
}

/** @param suggested the sample as long as nobody typed one, as JSON */
export function usePreviewTasks(projectId: number, suggested: string): PreviewTasks {
  const [first, setFirst] = useState<number | null>(null)
  const [typed, setTyped] = useState<string>()
  const [isAsked, setAsked] = useState(false)
  const page = useQuery({
    ...query(listTasks, {
      query: {
        project_id: projectId,
        limit: AT_ONCE,
        orderby: 'id',
        ...(first === null ? {} : { last_id: first - 1 }),
      },
    }),
    placeholderData: (before) => before,
  })
  const own = useMemo<BoxTask[]>(() => page.data ?? [], [page.data])
  const hasNone = page.isSuccess && own.length === 0 && first === null
  const text = typed ?? suggested
  useDraft(`editor/${projectId}/sample`, {
    values: { text },
    isDirty: typed !== undefined,
    restore: (found) => setTyped(found.text),
  })
  const isUsed = isAsked || hasNone
  const sampled = useMemo(() => sampleTasks(projectId, text) ?? [], [projectId, text])
  return {
    tasks: isUsed ? sampled : own,
    own,
    isLoading: page.isLoading,
    hasFailed: page.isError,
    retry: () => void page.refetch(),
    hasMore: own.length === AT_ONCE,
    from: setFirst,
    isFrom: first,
    sample: {
      text,
      isUsed,
      use: (next) => {
        if (sampleTasks(projectId, next) === null) return false
        setTyped(next)
        setAsked(true)
        return true
      },
      leave: () => setAsked(false),
    },
  }
}
