import { useLocation } from 'react-router'
import { paths } from '#shared/routing/paths.ts'

const noReturn: string[] = [paths.signIn, paths.register, paths.home]

/** `?next=…` that brings a person back to this page after signing in; empty where that would be pointless. */
export function useComeBackTo(): string {
  const { pathname, search } = useLocation()
  return noReturn.includes(pathname) ? '' : `?${new URLSearchParams({ next: pathname + search })}`
}
