import type { QueryClient } from '@tanstack/react-query'
import type { NavigateFunction } from 'react-router'
import { coowners, getProjectSettings } from '#pybossa/endpoints/ownership.ts'

/**
 * Goes on after one has given up a project: first away from its workshop, then what is known of it is forgotten. The other way round
 * the page would ask for what it may no longer see.
 */
export async function leaveTo(
  address: string,
  navigate: NavigateFunction,
  client: QueryClient,
): Promise<void> {
  await navigate(address, { replace: true })
  for (const { path } of [getProjectSettings, coowners]) client.removeQueries({ queryKey: [path] })
  await client.invalidateQueries()
}
