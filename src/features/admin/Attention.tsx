import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { useAttention } from './useAttention.ts'

const NAMED = 3
const link = 'underline underline-offset-2 hover:text-accent'

/** What needs a decision now, each with the way to it; says so where nothing does. */
export function Attention() {
  const { isLoading, isIncomplete, ready, empty, undescribed, isAlone } = useAttention()
  const isQuiet = ready.length + empty.length + undescribed.length === 0 && !isAlone
  return (
    <section aria-labelledby="attention">
      <h2 id="attention" className="mb-3 text-xl font-semibold">
        <Trans>Needs your attention</Trans>
      </h2>
      {isLoading ? (
        <Skeleton className="h-24 w-full" />
      ) : isQuiet && !isIncomplete ? (
        <p className="flex items-center gap-2 text-muted">
          <Icon name="check" className="size-5 shrink-0 text-success" />
          <Trans>Nothing waits for you.</Trans>
        </p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {ready.length > 0 ? (
            <Matter
              to={managePaths.adminDrafts}
              act={<Trans>See the drafts</Trans>}
              names={ready.slice(0, NAMED).map(({ id, name, short_name }) => (
                <Link key={id} to={managePaths.manage} params={{ short_name }} className={link}>
                  <bdi>{name}</bdi>
                </Link>
              ))}
            >
              <Plural
                value={ready.length}
                one="# draft looks ready to be published"
                other="# drafts look ready to be published"
              />
            </Matter>
          ) : null}
          {empty.length > 0 ? (
            <Matter
              to={managePaths.adminCategories}
              act={<Trans>See the categories</Trans>}
              names={empty.slice(0, NAMED).map(({ id, name }) => (
                <bdi key={id}>{name}</bdi>
              ))}
            >
              <Plural
                value={empty.length}
                one="# category has no published project"
                other="# categories have no published project"
              />
            </Matter>
          ) : null}
          {undescribed.length > 0 ? (
            <Matter
              to={managePaths.adminCategories}
              act={<Trans>See the categories</Trans>}
              names={undescribed.slice(0, NAMED).map(({ id, name }) => (
                <Link key={id} to={managePaths.updateCategory} params={{ id }} className={link}>
                  <bdi>{name}</bdi>
                </Link>
              ))}
            >
              <Plural
                value={undescribed.length}
                one="# category has no description"
                other="# categories have no description"
              />
            </Matter>
          ) : null}
          {isAlone ? (
            <Matter to={managePaths.adminUsers} act={<Trans>See the users</Trans>} names={[]}>
              <Trans>You are the only administrator</Trans>
            </Matter>
          ) : null}
        </ul>
      )}
      {isIncomplete && !isLoading ? (
        <Notice tone="warning" className="mt-3">
          <Trans>We could not ask for everything, so that something may be missing here.</Trans>
        </Notice>
      ) : null}
    </section>
  )
}

function Matter({
  to,
  act,
  names,
  children,
}: {
  to: string
  act: ReactNode
  names: ReactNode[]
  children: ReactNode
}) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      <span className="flex min-w-0 grow basis-64 items-start gap-3">
        <Icon name="alert" className="mt-0.5 size-5 shrink-0 text-warning" />
        <span className="min-w-0">
          <span className="block font-semibold">{children}</span>
          {names.length > 0 ? (
            <span className="block text-sm wrap-anywhere text-muted">
              {names.flatMap((name, index) => (index === 0 ? [name] : [', ', name]))}
            </span>
          ) : null}
        </span>
      </span>
      <Link to={to} className={buttonClass({ size: 'sm' })}>
        {act}
      </Link>
    </li>
  )
}
