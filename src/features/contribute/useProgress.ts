import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { getUserProgress } from '#pybossa/endpoints/contributing.ts'
import { query } from '#shared/data/query.ts'
import type { PersonKey } from './outbox/answer.ts'
import { siteOutbox } from './outbox/siteOutbox.ts'

const COUNT_AGAIN_MS = 3_000

/** The caller's progress in a project, as the cache asks for it. */
export const progressOf = (projectId: number) => query(getUserProgress, { params: { id: projectId } })

/** Answers of this person to this project that the server does not count yet. */
export const onTheWay = (projectId: number, person: PersonKey) =>
  siteOutbox()
    .getSnapshot()
    .answers.filter(
      (answer) => answer.projectId === projectId && answer.person === person && answer.state !== 'refused',
    ).length

/**
 * How far this person is in a project: what the server counts and what is on its way there. The server is asked once,
 * and again some seconds after answers have arrived; nothing else on the page is asked anew.
 */
export function useProgress(projectId: number) {
  const client = useQueryClient()
  const options = progressOf(projectId)
  const { data } = useQuery({ ...options, staleTime: Infinity })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const { queryKey } = progressOf(projectId)
    const stop = siteOutbox().onDelivered((delivered) => {
      if (delivered !== projectId) return
      client.setQueryData(queryKey, (known) => known && { ...known, done: known.done + 1 })
      clearTimeout(timer)
      timer = setTimeout(() => void client.invalidateQueries({ queryKey }), COUNT_AGAIN_MS)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [client, projectId])
  return data
}
