import { Trans, useLingui } from '@lingui/react/macro'
import { Section } from '#shared/components/Section.tsx'
import { DraftNotice } from '#shared/workshop/DraftNotice.tsx'
import { SaveRow } from '#shared/workshop/SaveRow.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { useKept } from '../useKept.ts'
import type { Stored } from './stored.ts'
import { useProjectForm } from './useProjectForm.tsx'

/** Who may take part, and who may take the data home. */
export function AccessSection({ stored }: { stored: Stored }) {
  const { t } = useLingui()
  const { allow_anonymous_contributors, zip_download } = stored
  const ticks = { allow_anonymous_contributors, zip_download }
  const form = useProjectForm<typeof ticks>(stored, { defaults: ticks })
  const draft = useKept(`project/${stored.id}/access`, form, ticks)
  const undo = () => {
    form.reset(ticks)
    draft.forget()
  }
  return (
    <Section id="access" title={t`Who may do what`}>
      <DraftNotice foundAt={draft.foundAt} onDiscard={undo} />
      <form noValidate onSubmit={(event) => void form.submit(event)} className="flex flex-col gap-5">
        <Checkbox
          {...form.register('allow_anonymous_contributors')}
          error={form.errorOf('allow_anonymous_contributors')}
          label={<Trans>People without an account may take part</Trans>}
          help={
            <Trans>
              More people help when nothing stands before the first task. Without accounts you cannot tell
              them apart, and people behind one network count as one.
            </Trans>
          }
        />
        <Checkbox
          {...form.register('zip_download')}
          error={form.errorOf('zip_download')}
          label={<Trans>Everybody may browse and download tasks and answers</Trans>}
          help={
            <Trans>Otherwise these pages are only for you and the people who run the project with you.</Trans>
          }
        />
        <SaveRow form={{ ...form, reset: undo }} />
      </form>
    </Section>
  )
}
