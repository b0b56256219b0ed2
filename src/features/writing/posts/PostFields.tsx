import { useLingui } from '@lingui/react/macro'
import { DraftNotice } from '#shared/workshop/DraftNotice.tsx'
import { MarkdownField } from '#shared/workshop/MarkdownField.tsx'
import { Field } from '#ui/Field.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { CoverField } from '../CoverField.tsx'
import type { PostEditing } from './usePostEditor.ts'

/** PYBOSSA's column ends here. */
const LONGEST_TITLE = 255

/** Title, picture and text of a post. @param coverName of the picture's file, without its ending */
export function PostFields({ editing, coverName }: { editing: PostEditing; coverName: string }) {
  const { t } = useLingui()
  const { register, errors, stored, cover, setCover, body, draft, discard } = editing
  // Before the text's: the focus goes to the first that is wrong, in the order they are registered.
  const titleField = register('title', {
    validate: (title) => title.trim() !== '' || t`Give it a title.`,
    maxLength: { value: LONGEST_TITLE, message: t`The title can have 255 characters at most.` },
  })
  return (
    <>
      <DraftNotice foundAt={draft.foundAt} onDiscard={discard} />
      <Field label={t`Title`} error={errors.title?.message}>
        {(control) => <TextInput {...control} {...titleField} dir="auto" autoComplete="off" />}
      </Field>
      <MarkdownField
        label={t`Text`}
        error={errors.body?.message}
        text={body}
        rows={14}
        field={register('body', { validate: (text) => text.trim() !== '' || t`Write something first.` })}
      />
      <CoverField stored={stored} name={coverName} cover={cover} onChange={setCover} />
    </>
  )
}
