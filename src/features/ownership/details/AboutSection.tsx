import { Trans, useLingui } from '@lingui/react/macro'
import { Section } from '#shared/components/Section.tsx'
import { DraftNotice } from '#shared/workshop/DraftNotice.tsx'
import { MarkdownField } from '#shared/workshop/MarkdownField.tsx'
import { SaveRow } from '#shared/workshop/SaveRow.tsx'
import { Field } from '#ui/Field.tsx'
import { Notice } from '#ui/Notice.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { CategoryField } from '../CategoryField.tsx'
import { DescriptionField, MOST_CHARACTERS } from '../DescriptionField.tsx'
import { ShortNameField } from '../ShortNameField.tsx'
import { useKept } from '../useKept.ts'
import { useShortNameWords } from '../useShortNameWords.ts'
import type { Stored } from './stored.ts'
import { useProjectForm } from './useProjectForm.tsx'

const textsOf = ({ name, short_name, description, long_description, category_id }: Stored) => ({
  name,
  short_name,
  description,
  long_description,
  category_id: String(category_id),
})

/** What a project is called, how it describes itself, and where it is found. */
export function AboutSection({ stored }: { stored: Stored }) {
  const { t } = useLingui()
  const shortNameWords = useShortNameWords()
  const texts = textsOf(stored)
  const form = useProjectForm<typeof texts>(stored, {
    defaults: texts,
    toBody: (values) => ({
      ...values,
      name: values.name.trim(),
      category_id: Number(values.category_id),
    }),
  })
  const draft = useKept(`project/${stored.id}/about`, form, texts)
  const values = form.watch()
  const undo = () => {
    form.reset(texts)
    draft.forget()
  }
  const isMoving = values.short_name !== stored.short_name
  // Before the others: the first that is wrong gets the focus, in the order they are made known.
  const nameField = form.register('name', {
    validate: (name) => name.trim() !== '' || t`Give the project a name.`,
  })
  return (
    <Section id="about" title={t`Name and texts`}>
      <DraftNotice foundAt={draft.foundAt} onDiscard={undo} />
      <form noValidate onSubmit={(event) => void form.submit(event)} className="flex flex-col gap-6">
        <Field label={<Trans>Name</Trans>} error={form.errorOf('name')}>
          {(control) => (
            <TextInput {...control} {...nameField} dir="auto" autoComplete="off" maxLength={255} />
          )}
        </Field>
        <ShortNameField
          field={form.register('short_name', {
            // What is taken already may hold signs that are no more advised.
            validate: (name) => name === stored.short_name || (shortNameWords(name) ?? true),
          })}
          value={values.short_name}
          own={stored.short_name}
          error={form.errorOf('short_name')}
        />
        {isMoving ? (
          <Notice tone="warning">
            <Trans>
              The project moves to another address. Links to the old one, also in mails and on other sites,
              lead nowhere then.
            </Trans>
          </Notice>
        ) : null}
        <DescriptionField
          field={form.register('description', {
            validate: (text) => text.trim() !== '' || t`Say in a sentence what it is about.`,
            maxLength: { value: MOST_CHARACTERS, message: t`This is longer than 255 characters.` },
          })}
          value={values.description}
          error={form.errorOf('description')}
          help={<Trans>Stands in every list of projects.</Trans>}
        />
        <MarkdownField
          label={<Trans>Long description</Trans>}
          help={
            <Trans>What you want to find out, what volunteers do, and what becomes of their answers.</Trans>
          }
          field={form.register('long_description')}
          text={values.long_description}
          error={form.errorOf('long_description')}
        />
        <CategoryField
          field={form.register('category_id')}
          value={values.category_id}
          error={form.errorOf('category_id')}
        />
        <SaveRow form={{ ...form, reset: undo }} />
      </form>
    </Section>
  )
}
