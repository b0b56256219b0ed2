import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { call } from '#pybossa/client.ts'
import { createFavorite, deleteFavorite } from '#pybossa/endpoints/contributing.ts'
import type { Task } from '#pybossa/schemas/task.ts'
import { toast } from '#ui/toasts.ts'
import type { Person } from './useContribution.ts'

/** Whether this person marked the task as a favourite, and how to change it. */
export function useFavourite(task: Task | undefined, person: Person | null) {
  const { t } = useLingui()
  const [changed, setChanged] = useState<Readonly<Record<number, boolean>>>({})
  if (!task || !person) return null
  const isFavourite = changed[task.id] ?? task.fav_user_ids?.includes(person.id) ?? false
  const mark = (value: boolean) => setChanged((before) => ({ ...before, [task.id]: value }))
  const toggle = async () => {
    mark(!isFavourite)
    try {
      if (isFavourite) await call(deleteFavorite, { params: { id: task.id } })
      else await call(createFavorite, { body: { task_id: task.id } })
    } catch {
      mark(isFavourite)
      toast({ tone: 'danger', text: t`Your favourites could not be changed. Try again in a moment.` })
    }
  }
  return { isFavourite, toggle }
}
