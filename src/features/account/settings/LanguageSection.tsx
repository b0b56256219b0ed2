import { Trans, useLingui } from '@lingui/react/macro'
import { activateLanguage } from '#shared/i18n/catalogs.ts'
import { isOffered, rememberLanguage } from '#shared/i18n/language.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Field } from '#ui/Field.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { toast } from '#ui/toasts.ts'
import { localesFor, nameOfLocale } from './accountLocales.ts'
import { SaveRow } from './SaveRow.tsx'
import { Section } from '#shared/components/Section.tsx'
import { useProfileForm, type Stored } from './useProfileForm.ts'

/** Language and mails. The account's language becomes that of the interface too, where the interface speaks it. */
export function LanguageSection({ stored, isMe }: { stored: Stored; isMe: boolean }) {
  const { t } = useLingui()
  const form = useProfileForm<{ locale: string; subscribed: boolean }>(stored, {
    defaults: { locale: stored.locale, subscribed: stored.subscribed },
    onSaved: async ({ locale }) => {
      if (isMe && isOffered(locale) && locale !== stored.locale) {
        rememberLanguage(locale)
        await activateLanguage(locale)
      }
      toast({ tone: 'success', text: t`Saved.` })
    },
  })
  const { spoken, others } = localesFor(stored.locale)
  const option = (code: string) => (
    <option key={code} value={code} lang={code.replaceAll('_', '-')}>
      {nameOfLocale(code)}
    </option>
  )
  return (
    <Section id="language" title={t`Language and mails`}>
      <form noValidate onSubmit={(event) => void form.submit(event)} className="flex flex-col gap-5">
        <Field
          label={t`Language`}
          help={t`Projects and mails may use it. The pages of this site follow where they speak it.`}
          error={form.errorOf('locale')}
        >
          {(control) => (
            <SelectInput {...control} {...form.register('locale')}>
              {stored.locale ? null : <option value="">{t`Choose one`}</option>}
              <optgroup label={t`These pages and mails`}>{spoken.map(option)}</optgroup>
              <optgroup label={t`Mails and projects only`}>{others.map(option)}</optgroup>
            </SelectInput>
          )}
        </Field>
        <Checkbox
          {...form.register('subscribed')}
          error={form.errorOf('subscribed')}
          label={<Trans>Send me mails about projects</Trans>}
          help={<Trans>News of the projects you helped with, and how they go.</Trans>}
        />
        <SaveRow form={form} />
      </form>
    </Section>
  )
}
