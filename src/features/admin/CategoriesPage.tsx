import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { UnsavedGuard } from '#shared/forms/UnsavedGuard.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { AdminFrame } from '#shared/workshop/AdminFrame.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { AddCategory } from './AddCategory.tsx'
import { categoryList, useCategories } from './categoryList.ts'

const quiet = buttonClass({ size: 'sm' })

export const needs = () => [categoryList()]

/** `/admin/categories`: the groups in which volunteers find projects (CONTRACT.md V95–97). */
export default function CategoriesPage() {
  const { t } = useLingui()
  const { categories, n_projects_per_category: counts } = useCategories()
  return (
    <AdminFrame
      title={t`Categories`}
      lead={<Trans>The groups in which volunteers find projects. Every project is in one of them.</Trans>}
    >
      <ul aria-label={t`Categories`} className="divide-y divide-line border-y border-line">
        {categories.map(({ id, name, short_name, description }) => (
          <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 py-4">
            <div className="min-w-0 basis-80 grow">
              <h2 className="text-lg font-semibold wrap-anywhere">
                <Link
                  to={paths.discover}
                  params={{ category: short_name }}
                  className="no-underline hover:text-accent hover:underline"
                >
                  <bdi>{name}</bdi>
                </Link>
              </h2>
              {description ? (
                <p className="wrap-anywhere text-muted" dir="auto">
                  {description}
                </p>
              ) : (
                <p className="flex items-center gap-2 text-muted">
                  <Icon name="alert" className="size-4 shrink-0 text-warning" />
                  <Trans>It has no description.</Trans>
                </p>
              )}
              <p className="text-sm text-muted tabular-nums">
                <Plural
                  value={counts[short_name] ?? 0}
                  _0="No published project"
                  one="# published project"
                  other="# published projects"
                />
              </p>
            </div>
            <p className="flex gap-2">
              <Link
                to={managePaths.updateCategory}
                params={{ id }}
                className={quiet}
                aria-label={t`Edit ${name}`}
              >
                <Trans>Edit</Trans>
              </Link>
              <Link
                to={managePaths.deleteCategory}
                params={{ id }}
                className={quiet}
                aria-label={t`Delete ${name}`}
              >
                <Trans>Delete</Trans>
              </Link>
            </p>
          </li>
        ))}
      </ul>
      <AddCategory categories={categories} />
      <UnsavedGuard />
    </AdminFrame>
  )
}
