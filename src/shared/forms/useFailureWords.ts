import { useLingui } from '@lingui/react/macro'
import { isPybossaError } from '#pybossa/errors.ts'

/** What a form or an act says where the server could not be asked, or failed: what happened, what is safe, what to do. */
export function useFailureWords(): (error: unknown) => string {
  const { t } = useLingui()
  return (error) => {
    if (isPybossaError(error, 'network'))
      return t`We cannot reach the server. What you typed is still here: check your connection and try again.`
    if (isPybossaError(error, 'rateLimited'))
      return t`The server asks everyone to slow down for a moment. Wait a minute and try again.`
    if (isPybossaError(error, 'signInNeeded'))
      return t`You are signed out. What you typed is still here: sign in and send it again.`
    return t`Something went wrong on the server. What you typed is still here: try again in a moment.`
  }
}
