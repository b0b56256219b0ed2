import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams, useSearchParams } from 'react-router'
import { isPrivateSite, PrivacyLock } from '#shared/components/PrivacyLock.tsx'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { Page } from '#shared/Page.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { board, boardKeys } from './board.ts'
import { BoardChoice } from './BoardChoice.tsx'
import { LeaderboardTable } from './LeaderboardTable.tsx'
import { OwnPlace } from './OwnPlace.tsx'
import { rankedPeople } from './rankedPeople.ts'

const windowOf = (text: string | undefined) => (/^\d+$/.test(text ?? '') ? Number(text) : 0)

export const needs = ({ params, search }: { params: Record<string, string>; search: URLSearchParams }) =>
  isPrivateSite() ? [] : [board(windowOf(params['window']), search.get('info') ?? undefined)]

/** `/leaderboard/`, `/leaderboard/window/<n>`, `?info=<key>`: who gave most, and where the reader stands (CONTRACT.md V6-7). */
export default function LeaderboardPage() {
  const { t } = useLingui()
  return (
    <PrivacyLock title={t`Leaderboard`}>
      <Board />
    </PrivacyLock>
  )
}

function Board() {
  const { t } = useLingui()
  const [search] = useSearchParams()
  const window = windowOf(useParams()['window'])
  const key = search.get('info') ?? undefined
  const { data } = useSuspenseQuery(board(window, key))
  const user = useCurrentUser()
  if (!data)
    return (
      <Page title={t`Leaderboard`}>
        <EmptyState
          drawing="search"
          title={t`There is no leaderboard “${key ?? ''}”`}
          titleAs="h1"
          actions={
            <Link to={paths.leaderboard} className={buttonClass({ variant: 'primary' })}>
              <Trans>See who gave most answers</Trans>
            </Link>
          }
        >
          <Trans>The people who run this site decide which ones there are.</Trans>
        </EmptyState>
      </Page>
    )
  const people = rankedPeople(data.top_users)
  const keys = boardKeys()
  return (
    <Page title={key ? t`Leaderboard: ${key}` : t`Leaderboard`} width="prose">
      <h1 tabIndex={-1} className="text-3xl font-bold sm:text-4xl">
        <Trans>Leaderboard</Trans>
      </h1>
      <p className="mt-2 max-w-prose text-lg text-muted">
        {key === undefined ? (
          <Trans>Who gave most answers, in all projects together. Counted anew every few minutes.</Trans>
        ) : (
          <Trans>
            Ordered by “{key}”, a number that the people who run this site keep about their volunteers.
          </Trans>
        )}
      </p>
      <BoardChoice keys={keys} active={key} window={window} hasOwnPlace={Boolean(user)} />
      {people.length > 0 ? (
        <div className="mt-8">
          <LeaderboardTable
            people={people}
            ownName={user?.name}
            caption={key === undefined ? t`People by number of answers` : t`People by ${key}`}
            scoreLabel={key ?? t`Answers`}
          />
        </div>
      ) : (
        <EmptyState
          drawing="person"
          title={t`Nobody is on the leaderboard yet`}
          actions={
            <Link to={paths.search} className={buttonClass({ variant: 'primary' })}>
              <Trans>Find a project</Trans>
            </Link>
          }
        >
          <Trans>It fills as soon as people with an account give answers.</Trans>
        </EmptyState>
      )}
      <OwnPlace user={user} isOnBoard={people.some(({ name }) => name === user?.name)} />
    </Page>
  )
}
