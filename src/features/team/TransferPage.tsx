import { Trans, useLingui } from '@lingui/react/macro'
import { useRef, useState, type FormEvent } from 'react'
import { fillPath } from '#pybossa/endpoint.ts'
import { transferOwnership } from '#pybossa/endpoints/ownership.ts'
import { isDone } from '#pybossa/form.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { addressOf, Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { ConfirmDialog } from '#shared/workshop/ConfirmDialog.tsx'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { WorkshopFrame } from '#shared/workshop/WorkshopFrame.tsx'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Notice } from '#ui/Notice.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { toast } from '#ui/toasts.ts'
import { useLeave } from './useLeave.ts'

/** Gives a project to somebody else (CONTRACT.md V83); found or not, the server's answer differs in `next` alone (Q29). */
export default function TransferPage() {
  const { t } = useLingui()
  const goOn = useLeave()
  const me = useCurrentUser()
  const { short_name, name } = useOwnedProject().project
  const field = useRef<HTMLInputElement>(null)
  const [email, setEmail] = useState('')
  const [problem, setProblem] = useState<string>()
  const [isAsking, setAsking] = useState(false)

  const refuse = (why: string) => {
    setProblem(why)
    // After the dialog has given the focus back.
    setTimeout(() => field.current?.focus())
  }
  const ask = (event: FormEvent) => {
    event.preventDefault()
    const typed = email.trim()
    if (!/^\S+@\S+\.\S+$/.test(typed)) return refuse(t`Type the e-mail address of their account here.`)
    if (typed.toLowerCase() === me?.email_addr.toLowerCase())
      return refuse(t`This is your own address. Type that of the new owner.`)
    setProblem(undefined)
    setAsking(true)
  }
  const give = async () => {
    const body = { email_addr: email.trim() }
    const reply = await callSignedIn(transferOwnership.send, { params: { short_name }, body })
    const here = fillPath(managePaths.transfer, { short_name })
    if (!isDone(reply) || samePath(reply.next, here))
      return refuse(t`Nobody here has an account with this address. Nothing was changed.`)
    const keeps = me?.admin === true
    await goOn(addressOf(paths.project, { short_name }))
    toast({
      tone: 'success',
      text: keeps
        ? t`The project has a new owner.`
        : t`The project has a new owner. You no longer manage it.`,
    })
  }
  return (
    <WorkshopFrame
      title={t`Give the project to somebody else`}
      inside={addressOf(managePaths.coowners, { short_name })}
      lead={<Trans>The new owner takes over everything: tasks, answers, settings, keys.</Trans>}
    >
      <Notice tone="warning" title={t`What this means`}>
        <ul className="flex list-disc flex-col gap-1 ps-5">
          <li>
            <Trans>The new owner becomes the only one who manages “{name}”.</Trans>
          </li>
          <li>
            <Trans>
              You and everyone else on the list lose access at once. The new owner can add you again.
            </Trans>
          </li>
          <li>
            <Trans>Nobody is asked or told by mail: agree on it first.</Trans>
          </li>
          <li>
            <Trans>
              The secret key stays as it is.{' '}
              <Link to={managePaths.updateProject} params={{ short_name }} className="text-accent underline">
                Replace it
              </Link>{' '}
              if programs should lose access, too.
            </Trans>
          </li>
        </ul>
      </Notice>
      <form noValidate onSubmit={ask} className="flex max-w-prose flex-col gap-6">
        <Field
          label={t`E-mail address of the new owner`}
          help={t`They need an account on this site with exactly this address.`}
          error={problem}
        >
          {(control) => (
            <TextInput
              {...control}
              ref={field}
              type="email"
              autoComplete="off"
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" variant="danger" className="self-start">
          <Trans>Give the project away</Trans>
        </Button>
      </form>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t`Give this project away?`}
        confirm={t`Give it away`}
        busyLabel={t`Giving it away`}
        typeFirst={short_name}
        act={give}
      >
        <p className="wrap-anywhere">
          <Trans>
            <strong>{email.trim()}</strong> becomes the only owner of “{name}”. You cannot take this back
            yourself.
          </Trans>
        </p>
      </ConfirmDialog>
    </WorkshopFrame>
  )
}

/** Whether two addresses of this site name the same page, however they are encoded. */
function samePath(one: string, other: string): boolean {
  const path = (address: string) => {
    const { pathname } = new URL(address, 'http://site.invalid')
    try {
      return decodeURIComponent(pathname)
    } catch {
      return pathname
    }
  }
  return path(one) === path(other)
}
