import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Navigate, useLocation, useParams, useRevalidator, useRouteError } from 'react-router'
import { isPybossaError, PybossaError } from '#pybossa/errors.ts'
import { addressOf } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { version } from '#shared/version.ts'
import { Button } from '#ui/Button.tsx'
import { AskOperator } from './AskOperator.tsx'
import { ErrorScreen } from './ErrorScreen.tsx'
import { Forbidden } from './Forbidden.tsx'
import { noteError } from './seenErrors.ts'
import { NotFound } from './NotFound.tsx'
import { SignInFirst } from './SignInFirst.tsx'

/** Code that could not be fetched fails with a TypeError whose words differ by browser; it means network or a new release. */
const isMissingCode = (error: unknown) =>
  error instanceof Error &&
  /dynamically imported module|importing a module|module script|preload CSS/i.test(error.message)

/** What the error screen of a route says: one wording per kind of failure, always with a way on. */
export function ErrorOfRoute() {
  const { t } = useLingui()
  const error = useRouteError()
  const { revalidate, state } = useRevalidator()
  const client = useQueryClient()
  const { pathname, search } = useLocation()
  const { short_name } = useParams()

  useEffect(() => {
    const isUnexpected = isPybossaError(error, 'contract') || !(error instanceof PybossaError)
    if (isUnexpected && !isMissingCode(error)) noteError(error)
  }, [error])

  if (isPybossaError(error, 'notFound')) return <NotFound />
  if (isPybossaError(error, 'forbidden')) return <Forbidden />
  if (isPybossaError(error, 'signInNeeded')) return <SignInFirst />
  if (isPybossaError(error, 'passwordNeeded') && short_name)
    return (
      <Navigate
        replace
        to={`${addressOf(paths.projectPassword, { short_name })}?${new URLSearchParams({ next: pathname + search })}`}
      />
    )

  const retry = async () => {
    if (isMissingCode(error)) location.reload()
    await client.resetQueries()
    await revalidate()
  }
  const again = (
    <Button variant="primary" isBusy={state === 'loading'} onClick={() => void retry()}>
      <Trans>Try again</Trans>
    </Button>
  )

  if (isPybossaError(error, 'network') || (isMissingCode(error) && !navigator.onLine))
    return (
      <ErrorScreen title={t`We cannot reach the server`} drawing="offline" actions={again}>
        <Trans>
          Check your connection. Your answers are kept on this device and sent when you are back online.
        </Trans>
      </ErrorScreen>
    )
  if (isMissingCode(error))
    return (
      <ErrorScreen title={t`This site was just updated`} drawing="done" actions={again}>
        <Trans>Load the page again to continue with the new version.</Trans>
      </ErrorScreen>
    )
  if (isPybossaError(error, 'contract'))
    return (
      <ErrorScreen title={t`The server sent something we do not understand`} drawing="broken" actions={again}>
        <p>
          <Trans>
            It may have been changed. Nothing of yours is lost. If it keeps happening, send these lines to the
            people who run this site:
          </Trans>
        </p>
        <code className="mt-3 block max-h-40 overflow-auto rounded-md bg-sunken p-3 text-start font-mono text-sm wrap-anywhere">
          {error.endpoint}
          <br />
          {error.issues.slice(0, 5).join('; ')}
          <br />
          Atrium {version}
        </code>
        <AskOperator />
      </ErrorScreen>
    )
  return (
    <ErrorScreen title={t`Something went wrong`} drawing="broken" actions={again}>
      <p>
        <Trans>The server could not do this. Nothing of yours is lost; try again in a moment.</Trans>
      </p>
      <AskOperator />
    </ErrorScreen>
  )
}
