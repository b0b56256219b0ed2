import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { fillPath } from '#pybossa/endpoint.ts'
import { setRedundancy } from '#pybossa/endpoints/tasks.ts'
import { UnsavedGuard } from '#shared/forms/UnsavedGuard.tsx'
import { useUnsaved } from '#shared/forms/unsaved.ts'
import { usePybossaForm } from '#shared/forms/usePybossaForm.ts'
import { managePaths } from '#shared/routing/managePaths.ts'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { WorkshopFrame } from '#shared/workshop/WorkshopFrame.tsx'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Notice } from '#ui/Notice.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { toast } from '#ui/toasts.ts'
import { readRedundancy } from './readNumbers.ts'
import { NoTasksYet } from './NoTasksYet.tsx'
import { taskSpread } from './settings/spread.ts'

/** How many answers every task of a project is to get (CONTRACT.md V72, F12; row 121). */
export default function RedundancyPage() {
  const { t, i18n } = useLingui()
  const client = useQueryClient()
  const { project } = useOwnedProject()
  const { short_name } = project
  const { answers } = useSuspenseQuery(taskSpread(project.id)).data
  const one = answers && answers.least === answers.most ? answers.least : undefined
  const form = usePybossaForm<{ n_answers: string }>(setRedundancy, {
    params: { short_name },
    defaults: { n_answers: one === undefined ? '' : String(one) },
    toBody: ({ n_answers }) => ({ n_answers: readRedundancy(n_answers) }),
    onDone: async (_reply, values) => {
      form.reset(values)
      await client.invalidateQueries()
      toast({ tone: 'success', text: t`Saved. Every task wants that many answers now.` })
    },
  })
  useUnsaved(form.isDirty)
  const wrong = t`Enter a whole number from 1 to 1,000.`

  return (
    <WorkshopFrame
      title={t`Answers per task`}
      inside={fillPath(managePaths.taskSettings, { short_name })}
      lead={t`A task is finished when this many people have answered it. More answers are surer, and take longer.`}
    >
      <UnsavedGuard />
      {answers === undefined ? (
        <NoTasksYet short_name={short_name}>
          <Trans>
            New ones say themselves how many answers they want. You can change that for all of them here.
          </Trans>
        </NoTasksYet>
      ) : (
        <form
          noValidate
          onSubmit={(event) => void form.submit(event)}
          className="flex max-w-xl flex-col gap-6"
        >
          <p>
            {one === undefined ? (
              <Trans>
                Now the tasks want different numbers of answers: from {i18n.number(answers.least)} to{' '}
                {i18n.number(answers.most)}.
              </Trans>
            ) : (
              <Plural
                value={one}
                one="Now every task wants # answer."
                other="Now every task wants # answers."
              />
            )}
          </p>
          <Field label={<Trans>Answers per task</Trans>} help={wrong} error={form.errorOf('n_answers')}>
            {(control) => (
              <TextInput
                {...control}
                {...form.register('n_answers', {
                  validate: (text) => readRedundancy(text) !== undefined || wrong,
                })}
                inputMode="numeric"
                autoComplete="off"
                className="max-w-40"
              />
            )}
          </Field>
          <Notice title={<Trans>This changes all tasks at once</Trans>}>
            <ul className="flex list-disc flex-col gap-1 ps-5">
              <li>
                <Trans>Also those that had a number of their own.</Trans>
              </li>
              <li>
                <Trans>With fewer, tasks that have enough answers already are finished at once.</Trans>
              </li>
              <li>
                <Trans>With more, finished tasks are opened again. Their answers and results stay.</Trans>
              </li>
              <li>
                <Trans>Tasks you add later are not touched: they bring their own number.</Trans>
              </li>
            </ul>
          </Notice>
          {form.formError ? <Notice tone="danger">{form.formError}</Notice> : null}
          <div>
            <Button type="submit" variant="primary" isBusy={form.isSending} busyLabel={t`Saving`}>
              <Trans>Set for all tasks</Trans>
            </Button>
          </div>
        </form>
      )}
    </WorkshopFrame>
  )
}
