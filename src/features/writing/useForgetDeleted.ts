import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'

/**
 * Forgets what was read of a row that is deleted, once its page is left: as long as it is on screen it would be asked for again.
 * @param path of the row's endpoint
 * @returns says that it is deleted
 */
export function useForgetDeleted(path: string): () => void {
  const client = useQueryClient()
  const isDeleted = useRef(false)
  useEffect(
    () => () => {
      if (isDeleted.current) client.removeQueries({ queryKey: [path] })
    },
    [client, path],
  )
  return () => {
    isDeleted.current = true
  }
}
