import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { deletePage, listPages, updatePage } from '#pybossa/endpoints/api.ts'
import { query } from '#shared/data/query.ts'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { inOrder } from '#shared/projectPages/ownPage.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { moved } from '../moved.ts'

/** A project's own pages in their order, and how one gets another place: at once on screen, then on the server. */
export function usePages(project_id: number) {
  const client = useQueryClient()
  const words = useFailureWords()
  const options = query(listPages, { query: { project_id, limit: 100 } })
  const { data, error, refetch } = useQuery(options)
  const [problem, setProblem] = useState<string>()
  const pages = data && inOrder(data)
  const refresh = () => client.invalidateQueries(options)

  const move = async (from: number, to: number) => {
    if (!pages) return
    setProblem(undefined)
    const changes = moved(pages, from, to)
      .map((page, place) => ({ id: page.id, before: page.info, info: { ...page.info, position: place + 1 } }))
      .filter(({ before, info }) => before?.['position'] !== info.position)
    await client.cancelQueries(options)
    client.setQueryData(options.queryKey, (before) =>
      before?.map((page) => ({
        ...page,
        info: changes.find(({ id }) => id === page.id)?.info ?? page.info,
      })),
    )
    try {
      for (const { id, info } of changes) await callSignedIn(updatePage, { params: { id }, body: { info } })
    } catch (failure) {
      setProblem(words(failure))
    }
    await refresh()
  }
  return {
    pages,
    error,
    refetch,
    problem,
    move,
    refresh,
    remove: async (id: number) => {
      await callSignedIn(deletePage, { params: { id } })
    },
  }
}
