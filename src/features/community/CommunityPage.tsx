import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { PersonLink } from '#shared/components/PersonLink.tsx'
import { isPrivateSite, PrivacyLock } from '#shared/components/PrivacyLock.tsx'
import { Page } from '#shared/Page.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { ActivityFeed } from './ActivityFeed.tsx'
import { communityPage } from './communityPage.ts'
import { FindPerson } from './FindPerson.tsx'
import { People } from './People.tsx'
import { rankedPeople } from './rankedPeople.ts'

const TOP = 5
const pageOf = (text: string | undefined) => (text === undefined ? 1 : Number(text))

export const needs = ({ params }: { params: Record<string, string> }) =>
  isPrivateSite() ? [] : [communityPage(pageOf(params['page']))]

/** `/account/` and `/account/page/<n>`: who takes part, and what they did lately (CONTRACT.md V17-18). */
export default function CommunityPage() {
  const { t } = useLingui()
  return (
    <PrivacyLock title={t`Community`}>
      <Everyone />
    </PrivacyLock>
  )
}

function Everyone() {
  const { t, i18n } = useLingui()
  const page = pageOf(useParams()['page'])
  const { data } = useSuspenseQuery(communityPage(page))
  if (!data)
    return (
      <Page title={t`Community`}>
        <EmptyState
          drawing="person"
          title={t`That was everyone`}
          titleAs="h1"
          actions={
            <Link to={paths.community} className={buttonClass({ variant: 'primary' })}>
              <Trans>Back to the newest</Trans>
            </Link>
          }
        >
          <Trans>There is no page {page}: nobody else has given an answer yet.</Trans>
        </EmptyState>
      </Page>
    )
  const number = i18n.number(data.total)
  return (
    <Page title={page > 1 ? t`Community, page ${page}` : t`Community`}>
      <h1 tabIndex={-1} className="text-3xl font-bold sm:text-4xl">
        <Trans>Community</Trans>
      </h1>
      <p className="mt-2 max-w-prose text-lg text-muted">
        <Plural
          value={data.total}
          _0="Nobody has an account here yet."
          one="One person has an account here."
          other={`${number} people have an account here.`}
        />
      </p>
      <div className="mt-10 flex flex-col gap-12">
        {page === 1 ? (
          <div className="grid gap-12 md:grid-cols-[minmax(0,1fr)_18rem] lg:gap-16">
            <section aria-labelledby="lately">
              <h2 id="lately" className="mb-2 text-xl font-semibold">
                <Trans>Lately</Trans>
              </h2>
              <ActivityFeed feed={data.update_feed} />
            </section>
            <Top people={data.top_users} />
          </div>
        ) : null}
        <section aria-labelledby="people">
          <h2 id="people" className="mb-5 text-xl font-semibold">
            <Trans>People who help, the newest first</Trans>
          </h2>
          {data.accounts.length > 0 ? (
            <div className="mb-8">
              <FindPerson />
            </div>
          ) : null}
          {data.accounts.length > 0 ? (
            <People people={data} page={page} />
          ) : (
            <EmptyState
              drawing="person"
              title={t`Nobody has given an answer yet`}
              titleAs="h3"
              actions={
                <Link to={paths.search} className={buttonClass({ variant: 'primary' })}>
                  <Trans>Find a project</Trans>
                </Link>
              }
            >
              <Trans>Be the first: whoever gives an answer stands here.</Trans>
            </EmptyState>
          )}
        </section>
      </div>
    </Page>
  )
}

function Top({ people }: { people: Parameters<typeof rankedPeople>[0] }) {
  const { i18n } = useLingui()
  const best = rankedPeople(people).slice(0, TOP)
  return (
    <section aria-labelledby="top">
      <h2 id="top" className="mb-4 text-xl font-semibold">
        <Trans>Most answers</Trans>
      </h2>
      {best.length > 0 ? (
        <ol className="flex flex-col gap-4">
          {best.map((person) => (
            <li key={person.name}>
              <PersonLink person={person}>
                <Plural
                  value={person.score ?? 0}
                  one="# answer"
                  other={`${i18n.number(person.score ?? 0)} answers`}
                />
              </PersonLink>
            </li>
          ))}
        </ol>
      ) : null}
      <Link to={paths.leaderboard} className={`mt-5 ${buttonClass({ size: 'sm' })}`}>
        <Trans>See the leaderboard</Trans>
      </Link>
    </section>
  )
}
