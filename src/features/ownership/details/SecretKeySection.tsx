import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { resetSecretKey } from '#pybossa/endpoints/ownership.ts'
import type { OwnedProject } from '#pybossa/schemas/project.ts'
import { Section } from '#shared/components/Section.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { ConfirmDialog } from '#shared/workshop/ConfirmDialog.tsx'
import { ToolIcon } from '#shared/workshop/ToolIcon.tsx'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Icon } from '#ui/Icon.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { toast } from '#ui/toasts.ts'

/** The project's number, and the key by which an app of the owner's proves that it speaks for it (CONTRACT.md V63, V82). Shown on demand. */
export function SecretKeySection({ project: { id, short_name, secret_key } }: { project: OwnedProject }) {
  const { t } = useLingui()
  const client = useQueryClient()
  const [isShown, setShown] = useState(false)
  const [isAsking, setAsking] = useState(false)

  const reset = async () => {
    await callSignedIn(resetSecretKey, { params: { short_name } })
    await client.invalidateQueries()
    toast({ tone: 'success', text: t`The project has a new key. The old one no longer works.` })
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret_key ?? '')
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
      id="secret-key"
      title={t`Secret key`}
      lead={
        <Trans>
          An app of yours proves with it that it speaks for this project, and sends{' '}
          <Link
            to={managePaths.externalUsers}
            params={{ short_name }}
            className="text-accent underline underline-offset-2"
          >
            answers of its own users
          </Link>
          . Treat it like a password.
        </Trans>
      }
    >
      <p>
        <Trans>
          The project’s number is <strong className="tabular-nums">{id}</strong>.
        </Trans>
      </p>
      {isShown ? (
        <Field label={t`The secret key`}>
          {(control) => (
            <TextInput
              {...control}
              readOnly
              value={secret_key ?? ''}
              onFocus={(event) => event.target.select()}
              className="font-mono"
            />
          )}
        </Field>
      ) : null}
      <div className="flex flex-wrap gap-3">
        {isShown ? (
          <>
            <Button onClick={() => void copy()}>
              <ToolIcon name="copy" />
              <Trans>Copy</Trans>
            </Button>
            <Button onClick={() => setShown(false)}>
              <ToolIcon name="eye-off" />
              <Trans>Hide</Trans>
            </Button>
          </>
        ) : (
          <Button onClick={() => setShown(true)}>
            <ToolIcon name="eye" />
            <Trans>Show the secret key</Trans>
          </Button>
        )}
        <Button variant="quiet" onClick={() => setAsking(true)}>
          <Icon name="refresh" />
          <Trans>Get a new key</Trans>
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={<Trans>Get a new secret key?</Trans>}
        confirm={<Trans>Get a new key</Trans>}
        busyLabel={t`Getting a new key`}
        act={reset}
      >
        <p>
          <Trans>
            The old key stops working at once, and so does everything that was signed in with it: apps that
            send answers for this project are refused until they have the new key.
          </Trans>
        </p>
      </ConfirmDialog>
    </Section>
  )
}
