import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useNavigate, useParams } from 'react-router'
import { deleteCategory } from '#pybossa/endpoints/admin.ts'
import { isPybossaError } from '#pybossa/errors.ts'
import type { Project } from '#pybossa/schemas/project.ts'
import { query } from '#shared/data/query.ts'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { AdminFrame } from '#shared/workshop/AdminFrame.tsx'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { Notice } from '#ui/Notice.tsx'
import { toast } from '#ui/toasts.ts'
import { categoryList, projectsIn, useCategories } from './categoryList.ts'

const pageOf = (id: string) => query(deleteCategory.load, { params: { id } })

export const needs = ({ params: { id = '' } }: { params: Record<string, string> }) => [
  pageOf(id),
  // What is no number is nobody's id: the first answer says so.
  ...(/^\d+$/.test(id) ? [projectsIn(Number(id)), categoryList()] : []),
]

/** `/admin/categories/del/<id>`. The server breaks while any project is in it, drafts among them, and keeps the last one (CONTRACT.md V96, Q19): both are told before. */
export default function DeleteCategoryPage() {
  const { t } = useLingui()
  const { id = '' } = useParams()
  const { category } = useSuspenseQuery(pageOf(id)).data
  const { data: projects } = useSuspenseQuery(projectsIn(category.id))
  const { categories } = useCategories()
  const { name } = category
  return (
    <AdminFrame title={t`Delete ${name}`} inside={managePaths.adminCategories}>
      {categories.length < 2 ? (
        <CannotGo title={t`It is the only category`}>
          <Trans>Every project is in a category, so that one must be left. Add another one first.</Trans>
        </CannotGo>
      ) : projects.length > 0 ? (
        <InUse projects={projects} />
      ) : (
        <Question id={category.id} name={name} />
      )}
    </AdminFrame>
  )
}

function Back() {
  return (
    <Link to={managePaths.adminCategories} className={buttonClass()}>
      <Trans>Back to the categories</Trans>
    </Link>
  )
}

function CannotGo({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <Notice tone="warning" title={title} actions={<Back />} className="max-w-prose">
      {children}
    </Notice>
  )
}

function InUse({ projects }: { projects: readonly Project[] }) {
  const { t } = useLingui()
  return (
    <>
      <CannotGo
        title={<Plural value={projects.length} one="# project is in it" other="# projects are in it" />}
      >
        <Trans>
          A category can only go when it is empty. Give these projects another category in their details, or
          delete them.
        </Trans>
      </CannotGo>
      <ul aria-label={t`Projects in this category`} className="divide-y divide-line border-y border-line">
        {projects.map(({ id, name, short_name, published }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <span className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
              <bdi className="font-semibold wrap-anywhere">{name}</bdi>
              {published === false ? (
                <Badge tone="warning">
                  <Trans>Draft</Trans>
                </Badge>
              ) : null}
            </span>
            <Link
              to={managePaths.updateProject}
              params={{ short_name }}
              className={buttonClass({ size: 'sm' })}
              aria-label={t`Change its category: ${name}`}
            >
              <Trans>Change its category</Trans>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

function Question({ id, name }: { id: number; name: string }) {
  const { t } = useLingui()
  const client = useQueryClient()
  const navigate = useNavigate()
  const words = useFailureWords()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const remove = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      await callSignedIn(deleteCategory.send, { params: { id }, body: {} })
      await navigate(managePaths.adminCategories)
      // This page may still be on screen: what it asked for is not there any more.
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== deleteCategory.path })
      toast({ tone: 'success', text: t`${name} is deleted.` })
    } catch (error) {
      setBusy(false)
      setProblem(
        isPybossaError(error, 'server')
          ? t`The server could not delete it. Most likely somebody has just put a project into it: the list is looked up again.`
          : words(error),
      )
      if (isPybossaError(error, 'server')) await client.invalidateQueries(projectsIn(id))
    }
  }
  return (
    <div className="flex max-w-prose flex-col items-start gap-5">
      <p>
        <Trans>
          No project is in it. Links to its address will lead nowhere. This cannot be taken back, but you can
          add a category of the same name again.
        </Trans>
      </p>
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
      <div className="flex flex-wrap gap-3">
        <Button variant="danger" isBusy={isBusy} busyLabel={t`Deleting`} onClick={() => void remove()}>
          <Trans>Delete category</Trans>
        </Button>
        <Back />
      </div>
    </div>
  )
}
