import { useMutation } from '@tanstack/react-query'
import { call } from '#pybossa/client.ts'
import type { Endpoint, InputOf, ReplyOf } from '#pybossa/endpoint.ts'

/** A write as a mutation; any success makes what is on screen stale (see `queryClient.ts`). */
export function useSend<E extends Endpoint>(endpoint: E) {
  return useMutation<ReplyOf<E>, Error, InputOf<E>>({ mutationFn: (input) => call(endpoint, input) })
}
