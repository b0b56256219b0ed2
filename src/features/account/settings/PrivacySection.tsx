import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox } from '#ui/Checkbox.tsx'
import { SaveRow } from './SaveRow.tsx'
import { Section } from '#shared/components/Section.tsx'
import { useProfileForm, type Stored } from './useProfileForm.ts'

/** Who sees what of somebody (CONTRACT.md §4.5 "restrict", "privacy_mode"). */
export function PrivacySection({ stored }: { stored: Stored }) {
  const { t } = useLingui()
  const form = useProfileForm<{ privacy_mode: boolean; restrict: boolean }>(stored, {
    defaults: { privacy_mode: stored.privacy_mode, restrict: stored.restrict },
  })
  return (
    <Section id="privacy" title={t`Privacy`}>
      <form noValidate onSubmit={(event) => void form.submit(event)} className="flex flex-col gap-5">
        <Checkbox
          {...form.register('privacy_mode')}
          error={form.errorOf('privacy_mode')}
          label={<Trans>Keep my name from programs</Trans>}
          help={
            <Trans>
              Programs that ask this site about people see your user name and language, not your name and
              since when you are here.
            </Trans>
          }
        />
        <Checkbox
          {...form.register('restrict')}
          error={form.errorOf('restrict')}
          label={<Trans>Do not show me anywhere</Trans>}
          help={
            <Trans>
              You vanish from the lists of people, the leaderboard and your public profile, and projects of
              yours vanish from the lists of projects. Your answers still count.
            </Trans>
          }
        />
        <SaveRow form={form} />
      </form>
    </Section>
  )
}
