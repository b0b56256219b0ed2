import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { updateUser } from '#pybossa/endpoints/api.ts'
import { resetApiKey } from '#pybossa/endpoints/settings.ts'
import { PybossaError } from '#pybossa/errors.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Field } from '#ui/Field.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/Notice.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { toast } from '#ui/toasts.ts'
import { Section } from '#shared/components/Section.tsx'

/**
 * The key by which programs act in somebody's name. It is asked for when it is wanted (PYBOSSA's own page shows an old one
 * for 15 minutes after a reset, CONTRACT.md Q11), and lives no longer than this section: in no storage and no cache.
 */
export function ApiKeySection({ id, name }: { id: number; name: string }) {
  const { t } = useLingui()
  const [key, setKey] = useState<string>()
  const [busy, setBusy] = useState<'showing' | 'resetting'>()
  const [isAsking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string>()

  const attempt = async (what: 'showing' | 'resetting', act: () => Promise<void>) => {
    setBusy(what)
    setProblem(undefined)
    try {
      await act()
    } catch (error) {
      if (!(error instanceof PybossaError)) throw error
      setProblem(t`We could not do this. Check your connection and try again.`)
    } finally {
      setBusy(undefined)
    }
  }
  const show = async () => setKey((await callSignedIn(updateUser, { params: { id }, body: {} })).api_key)
  const reset = async () => {
    await callSignedIn(resetApiKey.send, { params: { name }, body: {} })
    setAsking(false)
    await show()
    toast({ tone: 'success', text: t`You have a new API key. The old one no longer works.` })
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(key ?? '')
      toast({ tone: 'success', text: t`Copied.` })
    } catch {
      toast({
        tone: 'danger',
        text: t`Your browser does not let us copy. Select the key and copy it yourself.`,
      })
    }
  }
  return (
    <Section
      id="api-key"
      title={t`API key`}
      lead={<Trans>Programs with this key act in your name. Treat it like a password.</Trans>}
    >
      {key === undefined ? null : (
        <Field label={t`Your API key`}>
          {(control) => (
            <TextInput
              {...control}
              readOnly
              value={key}
              onFocus={(event) => event.target.select()}
              className="font-mono"
            />
          )}
        </Field>
      )}
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
      <div className="flex flex-wrap gap-3">
        {key === undefined ? (
          <Button
            isBusy={busy === 'showing'}
            busyLabel={t`Fetching your key`}
            onClick={() => void attempt('showing', show)}
          >
            <Icon name="key" />
            <Trans>Show my API key</Trans>
          </Button>
        ) : (
          <>
            <Button onClick={() => void copy()}>
              <Trans>Copy</Trans>
            </Button>
            <Button onClick={() => setKey(undefined)}>
              <Trans>Hide</Trans>
            </Button>
          </>
        )}
        <Button variant="quiet" onClick={() => setAsking(true)}>
          <Icon name="refresh" />
          <Trans>Get a new key</Trans>
        </Button>
      </div>
      <Dialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t`Get a new API key?`}
        closeLabel={t`Close`}
      >
        <p>
          <Trans>The old key stops working at once. Programs that use it need the new one.</Trans>
        </p>
        <div className="flex flex-wrap gap-3">
          <Button
            variant="danger"
            isBusy={busy === 'resetting'}
            busyLabel={t`Getting a new key`}
            onClick={() => void attempt('resetting', reset)}
          >
            <Trans>Get a new key</Trans>
          </Button>
          <Button onClick={() => setAsking(false)}>
            <Trans>Keep the old one</Trans>
          </Button>
        </div>
        {problem ? <Notice tone="danger">{problem}</Notice> : null}
      </Dialog>
    </Section>
  )
}
