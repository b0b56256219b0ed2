import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { exportMyData } from '#pybossa/endpoints/settings.ts'
import { PybossaError } from '#pybossa/errors.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#shared/components/Section.tsx'

/** Everything the site knows of somebody, by mail (CONTRACT.md V33). */
export function DataSection({ name, address }: { name: string; address: string }) {
  const { t } = useLingui()
  const [state, setState] = useState<'asking' | 'asked' | 'failed'>()
  const ask = async () => {
    setState('asking')
    try {
      await callSignedIn(exportMyData, { params: { name } })
      setState('asked')
    } catch (error) {
      if (!(error instanceof PybossaError)) throw error
      setState('failed')
    }
  }
  return (
    <Section
      id="data"
      title={t`My data`}
      lead={<Trans>Everything this site knows about you, with all your answers, as files.</Trans>}
    >
      {state === 'asked' ? (
        <Notice tone="success" title={t`Your data is being put together`}>
          <Trans>
            A mail to {address} brings the links as soon as it is ready. They are good for three days.
          </Trans>
        </Notice>
      ) : null}
      {state === 'failed' ? (
        <Notice tone="danger">
          <Trans>We could not ask for your data. Try again in a moment.</Trans>
        </Notice>
      ) : null}
      {state === 'asked' ? null : (
        <div>
          <Button isBusy={state === 'asking'} busyLabel={t`Asking for your data`} onClick={() => void ask()}>
            <Icon name="download" />
            <Trans>Mail me my data</Trans>
          </Button>
        </div>
      )}
    </Section>
  )
}
