import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { call } from '#pybossa/client.ts'
import { listTaskRuns } from '#pybossa/endpoints/apiTasks.ts'
import type { TaskRun } from '#pybossa/schemas/taskRun.ts'

const PER_PAGE = 100
const MOST_PAGES = 20

/** Somebody's answers that are looked through at most: the server gives a hundred at a time, and counts how often it is asked. */
export const MOST_ANSWERS = PER_PAGE * MOST_PAGES

/** The latest answers of a person, the newest first, page after page as they come (CONTRACT.md §3.2 taskrun). */
export function useMyAnswers(userId: number) {
  const { data, isError, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useInfiniteQuery({
      queryKey: [listTaskRuns.path, { user_id: userId }, 'by page'],
      initialPageParam: 0,
      queryFn: ({ pageParam, signal }) =>
        call(
          listTaskRuns,
          {
            query: {
              user_id: userId,
              orderby: 'id',
              desc: true,
              limit: PER_PAGE,
              offset: pageParam * PER_PAGE,
            },
          },
          { signal },
        ),
      getNextPageParam: (last: TaskRun[], pages) =>
        last.length === PER_PAGE && pages.length < MOST_PAGES ? pages.length : undefined,
      // Minutes old is good enough for a picture of a year.
      staleTime: 5 * 60_000,
    })
  // A page may come so fast that nobody sees it being fetched: the number of pages tells.
  const pages = data?.pages.length
  useEffect(() => {
    if (pages !== undefined && hasNextPage && !isFetchingNextPage && !isError) void fetchNextPage()
  }, [pages, hasNextPage, isFetchingNextPage, isError, fetchNextPage])
  const answers = data?.pages.flat() ?? []
  return {
    answers,
    /** Some are still on their way. */
    isLoading: !isError && (isPending || hasNextPage),
    /** Older ones exist that are not looked at. */
    isCut: answers.length >= MOST_ANSWERS,
    isError,
    retry: () => void (data ? fetchNextPage() : refetch()),
  }
}
