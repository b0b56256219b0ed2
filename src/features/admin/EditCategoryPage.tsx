import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from 'react-router'
import { updateCategory } from '#pybossa/endpoints/admin.ts'
import type { CategoryRow } from '#pybossa/schemas/category.ts'
import { query } from '#shared/data/query.ts'
import { useDraft } from '#shared/drafts/useDraft.ts'
import { forgetUnsaved, useUnsaved } from '#shared/forms/unsaved.ts'
import { UnsavedGuard } from '#shared/forms/UnsavedGuard.tsx'
import { usePybossaForm } from '#shared/forms/usePybossaForm.ts'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { AdminFrame } from '#shared/workshop/AdminFrame.tsx'
import { DraftNotice } from '#shared/workshop/DraftNotice.tsx'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { Notice } from '#ui/Notice.tsx'
import { toast } from '#ui/toasts.ts'
import { CategoryFields, type CategoryValues } from './CategoryFields.tsx'
import { categoryList, useCategories } from './categoryList.ts'
import { slugOf } from './categoryRules.ts'

const pageOf = (id: string) => query(updateCategory.load, { params: { id } })

export const needs = ({ params }: { params: Record<string, string> }) => [
  pageOf(params['id'] ?? ''),
  categoryList(),
]

/** `/admin/categories/update/<id>`: name and description of a category (CONTRACT.md V97). */
export default function EditCategoryPage() {
  const { id = '' } = useParams()
  const { category } = useSuspenseQuery(pageOf(id)).data
  return <EditCategory key={category.id} category={category} />
}

function EditCategory({ category }: { category: CategoryRow }) {
  const { t } = useLingui()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { id, name: oldName, short_name } = category
  const others = useCategories().categories.filter((other) => other.id !== id)
  const stored: CategoryValues = { name: oldName, description: category.description ?? '' }
  const form = usePybossaForm<CategoryValues>(updateCategory, {
    defaults: stored,
    params: { id },
    toBody: ({ name, description }) => ({ id, name: name.trim(), description: description.trim() }),
    onDone: async (_, { name }) => {
      draft.forget()
      forgetUnsaved()
      await client.invalidateQueries()
      await navigate(managePaths.adminCategories)
      toast({ tone: 'success', text: t`${name.trim()} is saved.` })
    },
  })
  useUnsaved(form.isDirty)
  const draft = useDraft<CategoryValues>(`category/${id}`, {
    values: form.watch(),
    isDirty: form.isDirty,
    restore: (values) => {
      form.setValue('name', values.name, { shouldDirty: true })
      form.setValue('description', values.description, { shouldDirty: true })
    },
  })
  const willMove = slugOf(form.watch('name').trim()) !== short_name
  return (
    <AdminFrame title={t`Edit ${oldName}`} inside={managePaths.adminCategories}>
      <div className="flex max-w-xl flex-col gap-5">
        <DraftNotice
          foundAt={draft.foundAt}
          onDiscard={() => {
            draft.forget()
            form.reset(stored)
          }}
        />
        <form noValidate onSubmit={(event) => void form.submit(event)} className="flex flex-col gap-5">
          <CategoryFields form={form} others={others} />
          {willMove ? (
            <Notice tone="warning">
              <Trans>
                The address changes with the name: links to the old one, in mails or on other sites, will lead
                nowhere. The projects stay in the category.
              </Trans>
            </Notice>
          ) : null}
          {form.formError ? <Notice tone="danger">{form.formError}</Notice> : null}
          <div className="flex flex-wrap gap-3">
            <Button type="submit" variant="primary" isBusy={form.isSending} busyLabel={t`Saving`}>
              <Trans>Save</Trans>
            </Button>
            <Link to={managePaths.adminCategories} className={buttonClass({ variant: 'quiet' })}>
              <Trans>Back to the categories</Trans>
            </Link>
          </div>
        </form>
      </div>
      <UnsavedGuard />
    </AdminFrame>
  )
}
