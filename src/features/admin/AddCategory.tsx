import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { manageCategories } from '#pybossa/endpoints/admin.ts'
import { useDraft } from '#shared/drafts/useDraft.ts'
import { useUnsaved } from '#shared/forms/unsaved.ts'
import { usePybossaForm } from '#shared/forms/usePybossaForm.ts'
import { DraftNotice } from '#shared/workshop/DraftNotice.tsx'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { toast } from '#ui/toasts.ts'
import { CategoryFields, type CategoryValues } from './CategoryFields.tsx'

const EMPTY: CategoryValues = { name: '', description: '' }

/** The form that adds a category (CONTRACT.md V95). */
export function AddCategory({ categories }: { categories: readonly { name: string; short_name: string }[] }) {
  const { t } = useLingui()
  const client = useQueryClient()
  const form = usePybossaForm<CategoryValues>(manageCategories, {
    defaults: EMPTY,
    toBody: ({ name, description }) => ({ name: name.trim(), description: description.trim() }),
    onDone: async (_, { name }) => {
      draft.forget()
      form.reset(EMPTY)
      await client.invalidateQueries()
      toast({ tone: 'success', text: t`${name.trim()} is there now.` })
    },
  })
  useUnsaved(form.isDirty)
  const draft = useDraft<CategoryValues>('new-category', {
    values: form.watch(),
    isDirty: form.isDirty,
    restore: (values) => {
      form.setValue('name', values.name, { shouldDirty: true })
      form.setValue('description', values.description, { shouldDirty: true })
    },
  })
  return (
    <section aria-labelledby="add-category" className="flex max-w-xl flex-col gap-5">
      <h2 id="add-category" tabIndex={-1} className="text-xl font-semibold">
        <Trans>Add a category</Trans>
      </h2>
      <DraftNotice
        foundAt={draft.foundAt}
        onDiscard={() => {
          draft.forget()
          form.reset(EMPTY)
        }}
      />
      <form noValidate onSubmit={(event) => void form.submit(event)} className="flex flex-col gap-5">
        <CategoryFields form={form} others={categories} />
        {form.formError ? <Notice tone="danger">{form.formError}</Notice> : null}
        <div>
          <Button type="submit" variant="primary" isBusy={form.isSending} busyLabel={t`Saving`}>
            <Trans>Add category</Trans>
          </Button>
        </div>
      </form>
    </section>
  )
}
