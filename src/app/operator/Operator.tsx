import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useMatches } from 'react-router'
import { configMistakes } from '#shared/config/configMistakes.ts'
import { setting } from '#shared/config/setting.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { onSeenError } from '../errors/seenErrors.ts'
import { ConfigNotice } from './ConfigNotice.tsx'
import { errorReports } from './errorReports.ts'
import { loadAnalytics } from './loadAnalytics.ts'

/** What the operator wants to know: visits and errors for their own scripts and addresses, and what is wrong with their `config.json`. */
export function Operator() {
  const user = useCurrentUser()
  const mistakes = useSyncExternalStore(configMistakes.subscribe, configMistakes.get)
  // Routes are named by their pattern.
  const shown = useMatches().at(-1)
  const route = shown?.id ?? ''
  const project = shown?.params['short_name']
  const here = useRef(route)
  useEffect(() => {
    here.current = route
  }, [route])

  useEffect(() => {
    const address = setting('errorReports')
    if (!address) return
    const report = errorReports(address, () => here.current)
    const hear = ({ error, message }: ErrorEvent) => report(error ?? message)
    const hearPromise = ({ reason }: PromiseRejectionEvent) => report(reason)
    addEventListener('error', hear)
    addEventListener('unhandledrejection', hearPromise)
    const end = onSeenError(report)
    return () => {
      end()
      removeEventListener('error', hear)
      removeEventListener('unhandledrejection', hearPromise)
    }
  }, [])

  const [isCounting, setIsCounting] = useState(false)
  useEffect(() => {
    const address = setting('analytics')
    if (address) void loadAnalytics(address).then(setIsCounting)
  }, [])
  useEffect(() => {
    if (isCounting) dispatchEvent(new CustomEvent('atrium:page', { detail: { route, project } }))
  }, [route, project, isCounting])

  return user?.admin && mistakes.length > 0 ? <ConfigNotice mistakes={mistakes} /> : null
}
