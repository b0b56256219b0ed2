import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'

/** Whether something was asked of the project of this short name. */
export const isAbout =
  (short_name: string) =>
  ({ queryKey }: { queryKey: readonly unknown[] }): boolean =>
    JSON.stringify(queryKey).includes(`"short_name":${JSON.stringify(short_name)}`)

/**
 * For a project that is no more at its address: returns what to call then. All that is known of it is dropped as soon as nothing on screen
 * needs it; before, the screen would ask for it again, and in vain.
 */
export function useForgetProject(short_name: string): () => void {
  const client = useQueryClient()
  const gone = useRef<string>(undefined)
  useEffect(
    () => () => {
      if (gone.current === short_name) client.removeQueries({ predicate: isAbout(short_name) })
    },
    [client, short_name],
  )
  return () => {
    gone.current = short_name
  }
}
