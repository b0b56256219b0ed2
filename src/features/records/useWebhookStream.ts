import { useEffect, useEffectEvent, useState } from 'react'
import { readWebhookEvent } from '#pybossa/pages/readWebhooks.ts'
import type { Webhook } from '#pybossa/schemas/webhook.ts'

/**
 * Hears of a project's webhook calls as they happen (CONTRACT.md V60), where the server has its setting SSE; elsewhere it answers 404,
 * and this stays `off`.
 * @param address of the stream; undefined: do not listen
 */
export function useWebhookStream(
  address: string | undefined,
  onCall: (call: Webhook) => void,
): 'live' | 'off' {
  const [state, setState] = useState<'live' | 'off'>('off')
  const hear = useEffectEvent(onCall)
  useEffect(() => {
    if (address === undefined || typeof EventSource === 'undefined') return
    const source = new EventSource(address)
    // A broken connection is tried again by the browser itself; a refusal is for good.
    source.addEventListener('open', () => setState('live'))
    source.addEventListener('error', () => setState('off'))
    source.addEventListener('message', ({ data }) => {
      const call = readWebhookEvent(String(data))
      if (call) hear(call)
    })
    return () => {
      source.close()
      setState('off')
    }
  }, [address])
  return state
}
