import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { fillPath } from '#pybossa/endpoint.ts'
import { repeatWebhook, repeatWebhooks } from '#pybossa/endpoints/ownership.ts'
import type { Webhook } from '#pybossa/schemas/webhook.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { useWebhookStream } from './useWebhookStream.ts'
import { webhooksQuery, wentWell } from './webhooksQuery.ts'

/** When to look again after calls were asked for: the server makes them in the background, and may not tell when it is done. */
const LOOK_AGAIN_MS = [0, 2_000, 6_000, 15_000]

/** Which calls are asked for once more. */
export type Again = 'all' | 'failed' | { id: number }

/**
 * A project's webhook calls, kept up to date; `repeat` has some made again, `waiting` are those whose outcome is not known yet.
 * @param isForMe whether the reader may ask for them at all
 */
export function useWebhooks(short_name: string, isForMe: boolean) {
  const client = useQueryClient()
  const options = webhooksQuery(short_name)
  const query = useQuery({ ...options, enabled: isForMe })
  const [waiting, setWaiting] = useState<ReadonlySet<number>>(new Set())
  const timers = useRef<ReturnType<typeof setTimeout>[]>([])
  useEffect(() => () => timers.current.forEach(clearTimeout), [])

  const settle = (ids: readonly number[]) =>
    setWaiting((before) => new Set([...before].filter((id) => !ids.includes(id))))
  const take = (call: Webhook) => {
    client.setQueryData(
      options.queryKey,
      (calls) =>
        calls &&
        [call, ...calls.filter(({ id }) => id !== call.id)].toSorted((one, other) => other.id - one.id),
    )
    settle([call.id])
  }
  const stream = useWebhookStream(
    query.data ? fillPath('/project/:short_name/privatestream', { short_name }) : undefined,
    take,
  )

  const repeat = async (which: Again) => {
    const params = { short_name }
    const ids = (query.data ?? [])
      .filter((call) =>
        which === 'all' ? true : which === 'failed' ? !wentWell(call) : call.id === which.id,
      )
      .map(({ id }) => id)
    setWaiting((before) => new Set([...before, ...ids]))
    try {
      if (which === 'all' || which === 'failed')
        await callSignedIn(repeatWebhooks, { params, query: { [which]: '1' } })
      else await callSignedIn(repeatWebhook, { params: { ...params, id: which.id } })
    } catch (error) {
      settle(ids)
      throw error
    }
    const last = LOOK_AGAIN_MS.at(-1)
    for (const after of LOOK_AGAIN_MS) {
      const look = async () => {
        await client.invalidateQueries({ queryKey: options.queryKey })
        if (after === last) settle(ids)
      }
      timers.current.push(setTimeout(() => void look(), after))
    }
  }
  return { query, stream, waiting, repeat }
}
