import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#pybossa/client.ts'
import { readAddress } from '#pybossa/harmlessAddress.ts'
import { updateProfile } from '#pybossa/endpoints/settings.ts'
import { pushToCkan } from '#pybossa/endpoints/tasks.ts'
import { query } from '#shared/data/query.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/Notice.tsx'

type Kind = 'task' | 'task_run'
type State = { at: 'idle' | 'sent' } | { at: 'sending'; kind: Kind } | { at: 'failed'; words: string }

/**
 * Sends tasks or answers to the site's CKAN with the reader's own key (CONTRACT.md V58; row 127). The server does not say in data
 * whether it worked, so the reader is sent to look.
 */
export function CkanExport({
  short_name,
  site: { name, url, dataset },
}: {
  short_name: string
  site: { name: string; url: string; dataset: string }
}) {
  const { t } = useLingui()
  const words = useFailureWords()
  const user = useCurrentUser()
  const [state, setState] = useState<State>({ at: 'idle' })
  const profile = useQuery({
    ...query(updateProfile.load, { params: { name: user?.name ?? '' } }),
    enabled: Boolean(user),
    // Only whether there is a key.
    select: ({ form }) => Boolean(form.ckan_api),
  })
  const there = readAddress(
    `${url.replace(/\/$/, '')}/dataset/${encodeURIComponent(dataset)}`,
    location.origin,
  )

  const send = async (kind: Kind) => {
    setState({ at: 'sending', kind })
    try {
      // What leaves here twice makes a second version there: never repeated by itself.
      await call(pushToCkan, { params: { short_name }, query: { type: kind, format: 'ckan' } })
      setState({ at: 'sent' })
    } catch (error) {
      setState({ at: 'failed', words: words(error) })
    }
  }

  return (
    <section aria-labelledby="ckan" className="flex flex-col gap-4 border-t border-line pt-6">
      <h2 id="ckan" className="text-xl font-semibold">
        <Trans>Send it to {name}</Trans>
      </h2>
      {profile.data === false ? (
        <p className="max-w-prose text-muted">
          <Trans>
            Your account has no key for it yet.{' '}
            <Link to={paths.settings} params={{ name: user?.name ?? '' }} className="text-accent underline">
              Add it in your settings
            </Link>
            , then come back.
          </Trans>
        </p>
      ) : profile.data === true ? (
        <>
          <p className="max-w-prose text-muted">
            <Trans>
              The server puts the data there under your key, in the data set {dataset}; what was sent before
              is replaced. It does not tell us whether that worked: look there afterwards.
            </Trans>
          </p>
          <div className="flex flex-wrap gap-2">
            {(['task', 'task_run'] as const).map((kind) => (
              <Button
                key={kind}
                isBusy={state.at === 'sending' && state.kind === kind}
                busyLabel={t`Sending`}
                onClick={() => void (state.at === 'sending' || send(kind))}
              >
                {kind === 'task' ? <Trans>Send the tasks</Trans> : <Trans>Send the answers</Trans>}
              </Button>
            ))}
          </div>
        </>
      ) : null}
      <div role="status">
        {state.at === 'sent' ? (
          <Notice
            title={<Trans>The server has tried it</Trans>}
            actions={
              there ? (
                <a
                  href={there.url.href}
                  target="_blank"
                  rel="noreferrer"
                  className="inline-flex min-h-11 items-center gap-2 text-accent underline"
                >
                  <Icon name="external" className="size-4" />
                  <Trans>Look at the data set</Trans>
                </a>
              ) : undefined
            }
          >
            <Trans>Whether it arrived is only seen there.</Trans>
          </Notice>
        ) : null}
      </div>
      {state.at === 'failed' ? (
        <Notice tone="danger">
          {state.words} <Trans>Look there before you send it again: a part may have arrived.</Trans>
        </Notice>
      ) : null}
    </section>
  )
}
