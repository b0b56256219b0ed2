import { Trans, useLingui } from '@lingui/react/macro'
import type { OwnedProject } from '#pybossa/schemas/project.ts'
import { Section } from '#shared/components/Section.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { SaveRow } from '#shared/workshop/SaveRow.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Field } from '#ui/Field.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { OwnKeyRows } from './OwnKeyRows.tsx'
import { useInfoForm, type Kit } from './useInfoForm.ts'

/** What PYBOSSA has no form for: keys of the project's `info` that its presenter, or the way tasks are given, goes by. */
export function InfoSection({ project }: { project: OwnedProject }) {
  const { t } = useLingui()
  const form = useInfoForm(project)
  const { short_name } = project
  return (
    <Section
      id="info"
      title={t`Keys for the presenter`}
      lead={
        <Trans>
          For those who write the presenter themselves: keys of the project’s <code>info</code>. Own keys
          reach volunteers only where the people who run this site name them in{' '}
          <code>PROJECT_INFO_PUBLIC_FIELDS</code>; you always see them.
        </Trans>
      }
    >
      <form noValidate onSubmit={(event) => void form.submit(event)} className="flex flex-col gap-6">
        <Checkbox
          checked={form.values.isIncremental}
          onChange={(event) => form.change({ isIncremental: event.target.checked })}
          label={<Trans>Volunteers build on each other’s answers</Trans>}
          help={
            <Trans>
              Each task then carries the answer before as <code>info.last_answer</code>, and tasks come in
              random order (scheduler <code>incremental</code>). The presenter has to show it. Other orders
              are under{' '}
              <Link
                to={managePaths.taskSettings}
                params={{ short_name }}
                className="text-accent underline underline-offset-2"
              >
                How tasks are given
              </Link>
              ; switching this off brings back the usual one.
            </Trans>
          }
        />
        <Field
          label={<Trans>Libraries of the old page</Trans>}
          help={
            <Trans>
              jQuery, Bootstrap 3 and the like, loaded before your presenter (<code>presenter_kit</code>).
              Usually the text of the presenter tells whether it needs them.{' '}
              <Link to={paths.presenterHelp} className="text-accent underline underline-offset-2">
                More about presenters
              </Link>
            </Trans>
          }
        >
          {(control) => (
            <SelectInput
              {...control}
              value={form.values.kit}
              onChange={(event) => form.change({ kit: event.target.value as Kit })}
            >
              <option value="">{t`Decide by the presenter’s text`}</option>
              <option value="classic">{t`Always load them`}</option>
              <option value="none">{t`Never load them`}</option>
            </SelectInput>
          )}
        </Field>
        <fieldset className="flex min-w-0 flex-col gap-3">
          <legend className="mb-3 font-semibold">
            <Trans>Your own keys</Trans>
          </legend>
          <OwnKeyRows
            keys={form.values.own}
            isChecked={form.isChecked}
            onChange={(own) => form.change({ own })}
          />
        </fieldset>
        <SaveRow form={form} />
      </form>
    </Section>
  )
}
