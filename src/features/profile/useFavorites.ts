import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#pybossa/client.ts'
import { createFavorite, deleteFavorite, listFavorites } from '#pybossa/endpoints/contributing.ts'
import type { Task } from '#pybossa/schemas/task.ts'
import { toast } from '#ui/toasts.ts'

const PER_PAGE = 100

/** The tasks the reader marked, and how to unmark one: it is gone at once, and can be brought back for a moment (CONTRACT.md §3.2 favorites). */
export function useFavorites() {
  const { t } = useLingui()
  const client = useQueryClient()
  const [removed, setRemoved] = useState<ReadonlySet<number>>(new Set())
  const { data, isPending, isError, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery({
      queryKey: [listFavorites.path, 'by page'],
      initialPageParam: 0,
      queryFn: ({ pageParam, signal }) =>
        call(listFavorites, { query: { limit: PER_PAGE, last_id: pageParam } }, { signal }),
      getNextPageParam: (last: Task[]) => (last.length === PER_PAGE ? last.at(-1)?.id : undefined),
    })

  const hide = (id: number, isHidden: boolean) =>
    setRemoved((before) => {
      const after = new Set(before)
      if (isHidden) after.add(id)
      else after.delete(id)
      return after
    })
  const change = async (id: number, isWanted: boolean) => {
    hide(id, !isWanted)
    try {
      if (isWanted) await call(createFavorite, { body: { task_id: id } })
      else await call(deleteFavorite, { params: { id } })
    } catch {
      hide(id, isWanted)
      toast({ tone: 'danger', text: t`Your favourites could not be changed. Try again in a moment.` })
      return
    }
    // For other pages and later visits; here the list stays as it is, so that nothing jumps.
    void client.invalidateQueries({ queryKey: [listFavorites.path], refetchType: 'none' })
    if (!isWanted)
      toast({
        tone: 'success',
        text: t`Task ${id} is no longer a favourite.`,
        action: { label: t`Undo`, onAct: () => void change(id, true) },
      })
  }

  return {
    tasks: (data?.pages.flat() ?? []).filter(({ id }) => !removed.has(id)),
    remove: (id: number) => void change(id, false),
    isPending,
    isError,
    retry: () => void refetch(),
    more: hasNextPage ? () => void fetchNextPage() : undefined,
    isFetchingMore: isFetchingNextPage,
  }
}
