import { Trans, useLingui } from '@lingui/react/macro'
import { createProjectForm } from '#pybossa/endpoints/ownership.ts'
import { UnsavedGuard } from '#shared/forms/UnsavedGuard.tsx'
import { usePybossaForm } from '#shared/forms/usePybossaForm.ts'
import { Page } from '#shared/Page.tsx'
import { DraftNotice } from '#shared/workshop/DraftNotice.tsx'
import { MarkdownField } from '#shared/workshop/MarkdownField.tsx'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Notice } from '#ui/Notice.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { CategoryField } from '../CategoryField.tsx'
import { DescriptionField, MOST_CHARACTERS } from '../DescriptionField.tsx'
import { shortNameFrom } from '../shortName.ts'
import { ShortNameField } from '../ShortNameField.tsx'
import { useKept } from '../useKept.ts'
import { useProjectWords } from '../useProjectWords.ts'
import { useShortNameWords } from '../useShortNameWords.ts'
import { useGoToNewProject } from './useGoToNewProject.ts'

const empty = { name: '', short_name: '', description: '', long_description: '', category_id: '' }

/** `/project/new`: a name and a text are enough; everything else can wait (CONTRACT.md V62, F9). */
export default function NewProjectPage() {
  const { t } = useLingui()
  const words = useProjectWords()
  const shortNameWords = useShortNameWords()
  const goOn = useGoToNewProject()
  const form = usePybossaForm<typeof empty>(createProjectForm, {
    defaults: empty,
    toBody: ({ name, short_name, description, long_description }) => ({
      name: name.trim(),
      short_name,
      description,
      long_description,
    }),
    onDone: (_, values) => {
      draft.forget()
      return goOn(values)
    },
  })
  const draft = useKept('new-project', form, empty)
  const values = form.watch()
  /** Whoever wrote a short name of their own is left alone: `values` still holds the name before this change. */
  const suggest = (name: string) => {
    const before = form.getValues('short_name')
    if (before !== '' && before !== shortNameFrom(values.name)) return
    form.setValue('short_name', shortNameFrom(name), { shouldDirty: true })
  }
  const refusal = (name: keyof typeof empty) => words(form.errorOf(name)) ?? form.errorOf(name)

  // Before the others: the first that is wrong gets the focus, in the order they are made known.
  const nameField = form.register('name', {
    validate: (name) => name.trim() !== '' || t`Give the project a name.`,
    onChange: (event: { target: { value: string } }) => suggest(event.target.value),
  })

  return (
    <Page title={t`New project`} width="prose">
      <div className="flex flex-col gap-8">
        <div className="flex flex-col gap-2">
          <h1 tabIndex={-1} className="text-3xl font-bold">
            <Trans>New project</Trans>
          </h1>
          <p className="max-w-prose text-muted">
            <Trans>
              It begins as a draft that only you see. Afterwards come its tasks and the page that shows them;
              nothing you write here is final.
            </Trans>
          </p>
        </div>
        <DraftNotice
          foundAt={draft.foundAt}
          onDiscard={() => {
            form.reset(empty)
            draft.forget()
          }}
        />
        <form noValidate onSubmit={(event) => void form.submit(event)} className="flex flex-col gap-7">
          <Field label={<Trans>Name</Trans>} error={refusal('name')}>
            {(control) => (
              <TextInput {...control} {...nameField} dir="auto" autoComplete="off" maxLength={255} />
            )}
          </Field>
          <ShortNameField
            field={form.register('short_name', { validate: (name) => shortNameWords(name) ?? true })}
            value={values.short_name}
            error={refusal('short_name')}
          />
          <DescriptionField
            field={form.register('description', {
              maxLength: { value: MOST_CHARACTERS, message: t`This is longer than 255 characters.` },
            })}
            value={values.description}
            error={refusal('description')}
            optionalLabel={t`optional`}
            help={
              <Trans>
                Stands in every list of projects. If you leave it empty, the beginning of the long description
                is taken.
              </Trans>
            }
          />
          <MarkdownField
            label={<Trans>Long description</Trans>}
            help={
              <Trans>What you want to find out, what volunteers do, and what becomes of their answers.</Trans>
            }
            field={form.register('long_description', {
              validate: (text) => text.trim() !== '' || t`Tell people what the project is about.`,
            })}
            text={values.long_description}
            error={refusal('long_description')}
          />
          <CategoryField
            field={form.register('category_id')}
            value={values.category_id}
            first={<Trans>Decide later</Trans>}
          />
          {form.formError ? <Notice tone="danger">{form.formError}</Notice> : null}
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <Button
              type="submit"
              variant="primary"
              size="lg"
              isBusy={form.isSending}
              busyLabel={t`Creating the project`}
            >
              <Trans>Create project</Trans>
            </Button>
            <p className="text-sm text-muted">
              {draft.state === 'unkept' ? (
                <Trans>This browser keeps nothing: finish before you close the page.</Trans>
              ) : form.isDirty ? (
                <Trans>What you type is kept on this device.</Trans>
              ) : null}
            </p>
          </div>
        </form>
      </div>
      <UnsavedGuard />
    </Page>
  )
}
