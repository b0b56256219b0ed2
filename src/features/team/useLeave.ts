import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { coowners, getProjectSettings } from '#pybossa/endpoints/ownership.ts'

/**
 * The way out of a project's workshop once one has given it up. What is known of it is forgotten when the page is gone, not before: a
 * page that is still there would ask anew for what it may no longer see.
 * @returns goes on to an address of ours
 */
export function useLeave(): (address: string) => Promise<void> {
  const client = useQueryClient()
  const navigate = useNavigate()
  const isGone = useRef(false)
  useEffect(
    () => () => {
      if (!isGone.current) return
      for (const { path } of [getProjectSettings, coowners.load]) client.removeQueries({ queryKey: [path] })
      void client.invalidateQueries()
    },
    [client],
  )
  return async (address) => {
    isGone.current = true
    await navigate(address, { replace: true })
  }
}
