import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { whoAmI } from '#shared/data/useCurrentUser.ts'
import { forgetUnsaved } from '#shared/forms/unsaved.ts'
import { addressOf } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { tellOtherTabs } from '#shared/session/otherTabs.ts'
import { askToSignIn } from '#shared/session/signInAgain.ts'
import { startAsVisitor } from '#shared/session/startAsVisitor.ts'
import { Field } from '#ui/Field.tsx'
import { Notice } from '#ui/Notice.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { toast } from '#ui/toasts.ts'
import { useAccountRules } from '../useAccountRules.ts'
import { SaveRow } from './SaveRow.tsx'
import { Section } from '#shared/components/Section.tsx'
import { useProfileForm, type Stored } from './useProfileForm.ts'

/** Name and user name. PYBOSSA's session is one of the user name: a new one ends it (CONTRACT.md Q12). */
export function ProfileSection({ stored, isMe }: { stored: Stored; isMe: boolean }) {
  const { t } = useLingui()
  const rules = useAccountRules()
  const client = useQueryClient()
  const navigate = useNavigate()
  const isRenamed = (name: string) => name !== stored.name

  const goOnAs = async (name: string) => {
    if (isMe) {
      tellOtherTabs('signedOut')
      if (!(await askToSignIn('renamed'))) {
        forgetUnsaved()
        startAsVisitor('signedOut', paths.home)
        return
      }
      await client.invalidateQueries(whoAmI())
    }
    forgetUnsaved()
    await navigate(addressOf(paths.settings, { name }), { replace: true })
    toast({ tone: 'success', text: t`The user name is now ${name}.` })
  }

  const form = useProfileForm<{ fullname: string; name: string }>(stored, {
    defaults: { fullname: stored.fullname, name: stored.name },
    isSessionOver: ({ name }) => isRenamed(name),
    onSaved: async ({ name }) => {
      if (isRenamed(name)) await goOnAs(name)
      else toast({ tone: 'success', text: t`Saved.` })
    },
  })
  const willSignOut = isMe && isRenamed(form.watch('name'))
  return (
    <Section id="profile" title={t`Profile`} lead={<Trans>How others see you on this site.</Trans>}>
      <form noValidate onSubmit={(event) => void form.submit(event)} className="flex flex-col gap-5">
        <Field label={t`Your name`} error={form.errorOf('fullname')}>
          {(control) => (
            <TextInput {...control} {...form.register('fullname', rules.fullname)} autoComplete="name" />
          )}
        </Field>
        <Field
          label={t`User name`}
          help={t`Others see it beside your answers and in the address of your profile.`}
          error={form.errorOf('name')}
        >
          {(control) => (
            <TextInput
              {...control}
              {...form.register('name', rules.name)}
              autoComplete="nickname"
              autoCapitalize="none"
              spellCheck={false}
            />
          )}
        </Field>
        {willSignOut ? (
          <Notice tone="warning">
            <Trans>
              A new user name signs you out, here and everywhere. Sign in again with the same e-mail address
              and password. The address of your profile changes, too.
            </Trans>
          </Notice>
        ) : null}
        <SaveRow form={form} label={willSignOut ? <Trans>Save and sign in again</Trans> : undefined} />
      </form>
    </Section>
  )
}
