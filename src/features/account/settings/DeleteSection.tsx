import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState, type FormEvent } from 'react'
import { call } from '#pybossa/client.ts'
import { signOut } from '#pybossa/endpoints/session.ts'
import { deleteAccount } from '#pybossa/endpoints/settings.ts'
import { PybossaError } from '#pybossa/errors.ts'
import { forgetUnsaved } from '#shared/forms/unsaved.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { beforeLeaving } from '#shared/session/beforeLeaving.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { tellOtherTabs } from '#shared/session/otherTabs.ts'
import { startAsVisitor } from '#shared/session/startAsVisitor.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Field } from '#ui/Field.tsx'
import { Notice } from '#ui/Notice.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { Section } from '#shared/components/Section.tsx'

/**
 * The end of an account (CONTRACT.md V35, Q21). PYBOSSA does it in the background and silently refuses people who own
 * projects, so these are told before; nor does it sign out.
 */
export function DeleteSection({
  id,
  name,
  address,
  owned,
}: {
  id: number
  name: string
  address: string
  owned: readonly { short_name: string; name: string }[]
}) {
  const { t } = useLingui()
  const [isAsking, setAsking] = useState(false)
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string>()
  const [isSending, setSending] = useState(false)

  const remove = async (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim().toLowerCase() !== address.toLowerCase()) {
      setError(t`Type ${address} to show that you mean it.`)
      return
    }
    setSending(true)
    setError(undefined)
    try {
      // Answers that are still here belong to this account.
      await beforeLeaving(id)
      await callSignedIn(deleteAccount, { params: { name } })
      await call(signOut, {})
      tellOtherTabs('signedOut')
      forgetUnsaved()
      startAsVisitor('deleted', paths.home)
    } catch (problem) {
      if (!(problem instanceof PybossaError)) throw problem
      setError(t`We could not delete your account. Check your connection and try again.`)
      setSending(false)
    }
  }
  return (
    <Section
      id="delete"
      title={t`Delete my account`}
      lead={
        <Trans>
          Your name, your address and your profile go. Your answers stay with their projects, without your
          name.
        </Trans>
      }
    >
      {owned.length > 0 ? (
        <Notice tone="warning" title={t`You own projects`}>
          <p>
            <Plural
              value={owned.length}
              one="Somebody has to look after it: delete the project or hand it to somebody else first, then you can delete your account."
              other="Somebody has to look after them: delete the projects or hand them to somebody else first, then you can delete your account."
            />
          </p>
          <ul className="mt-2 list-disc ps-5">
            {owned.map((project) => (
              <li key={project.short_name}>
                <Link
                  to={paths.project}
                  params={{ short_name: project.short_name }}
                  className="underline underline-offset-2"
                >
                  {project.name}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <div>
          <Button variant="danger" onClick={() => setAsking(true)}>
            <Trans>Delete my account</Trans>
          </Button>
        </div>
      )}
      <Dialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t`Delete your account for good?`}
        closeLabel={t`Close`}
      >
        <p>
          <Trans>Nobody can bring it back. If you want your data, have it mailed to you first.</Trans>
        </p>
        <form noValidate onSubmit={(event) => void remove(event)} className="flex flex-col gap-5">
          <Field label={t`Type your e-mail address`} help={address} error={error}>
            {(control) => (
              <TextInput
                {...control}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                inputMode="email"
              />
            )}
          </Field>
          <div className="flex flex-wrap gap-3">
            <Button type="submit" variant="danger" isBusy={isSending} busyLabel={t`Deleting your account`}>
              <Trans>Delete it for good</Trans>
            </Button>
            <Button onClick={() => setAsking(false)}>
              <Trans>Keep my account</Trans>
            </Button>
          </div>
        </form>
      </Dialog>
    </Section>
  )
}
