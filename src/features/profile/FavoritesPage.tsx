import { Trans, useLingui } from '@lingui/react/macro'
import { Navigate, useParams } from 'react-router'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { Page } from '#shared/Page.tsx'
import { addressOf, Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { FavoritesOfProject } from './FavoritesOfProject.tsx'
import { useFavorites } from './useFavorites.ts'

/**
 * `/account/<name>/favorites`: the tasks the reader marked while working, project by project. PYBOSSA keeps them but has no page for
 * them (CONTRACT.md §3.2 favorites); everybody has only his own.
 */
export default function FavoritesPage() {
  const { t } = useLingui()
  const me = useCurrentUser()
  const { name } = useParams()
  const { tasks, remove, isPending, isError, retry, more, isFetchingMore } = useFavorites()
  if (me && me.name !== name) return <Navigate replace to={addressOf(paths.favorites, { name: me.name })} />
  const projectIds = [...new Set(tasks.map(({ project_id }) => project_id))]
  return (
    <Page title={t`My favourites`}>
      <h1 tabIndex={-1} className="text-3xl font-bold sm:text-4xl">
        <Trans>My favourites</Trans>
      </h1>
      <p className="mt-2 max-w-prose text-lg text-muted">
        <Trans>Tasks you marked with a star. Only you see them together.</Trans>
      </p>
      {isPending ? (
        <div className="mt-10 flex flex-col gap-4">
          <Skeleton className="h-7 w-1/3" />
          <Skeleton className="h-24 w-full" />
          <Skeleton className="h-24 w-full" />
        </div>
      ) : isError && tasks.length === 0 ? (
        <EmptyState
          drawing="offline"
          title={t`Your favourites could not be loaded`}
          actions={
            <Button variant="primary" onClick={retry}>
              <Trans>Try again</Trans>
            </Button>
          }
        >
          <Trans>Nothing of them is lost. Check your connection.</Trans>
        </EmptyState>
      ) : tasks.length === 0 ? (
        <EmptyState
          drawing="nothing"
          title={t`No favourites yet`}
          actions={
            <Link to={paths.search} className={buttonClass({ variant: 'primary' })}>
              <Trans>Find a project</Trans>
            </Link>
          }
        >
          <Trans>While you work, the star in the bar above marks a task you would like to find again.</Trans>
        </EmptyState>
      ) : (
        <div className="mt-10 flex flex-col gap-12">
          {projectIds.map((projectId) => (
            <FavoritesOfProject
              key={projectId}
              projectId={projectId}
              tasks={tasks.filter(({ project_id }) => project_id === projectId)}
              onRemove={remove}
            />
          ))}
          {more ? (
            <Button className="self-start" isBusy={isFetchingMore} busyLabel={t`Loading more`} onClick={more}>
              <Trans>Show more</Trans>
            </Button>
          ) : null}
        </div>
      )}
    </Page>
  )
}
