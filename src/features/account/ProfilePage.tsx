import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { getUser } from '#pybossa/endpoints/account.ts'
import { ProjectCard } from '#shared/components/ProjectCard.tsx'
import { uploadAddress } from '#shared/components/uploadAddress.ts'
import { query } from '#shared/data/query.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { When } from '#shared/dates/When.tsx'
import { Page } from '#shared/Page.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Avatar } from '#ui/Avatar.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'

export const needs = ({ params }: { params: Record<string, string> }) => [
  query(getUser, { params: { name: params['name'] ?? '' } }),
]

/** `/account/<name>/`: who somebody is and what they helped with (CONTRACT.md V27). */
export default function ProfilePage() {
  const { t } = useLingui()
  const { name = '' } = useParams()
  const { data } = useSuspenseQuery(query(getUser, { params: { name } }))
  const me = useCurrentUser()
  const user = data.user
  if (!user)
    return (
      <Page title={name}>
        <EmptyState drawing="lock" title={t`${name} keeps this profile private`} titleAs="h1">
          <Trans>Their answers still count; there is just nothing to see here.</Trans>
        </EmptyState>
      </Page>
    )
  const isMe = me?.name === user.name
  const contributed = data.projects_contrib
  const facts = [
    { label: t`Answers`, value: user.n_answers },
    { label: t`Rank`, value: user.rank },
    { label: t`Projects`, value: contributed.length },
  ].filter(({ value }) => value !== null)
  return (
    <Page title={user.fullname}>
      <div className="flex flex-wrap items-center gap-6">
        <Avatar name={user.fullname} src={uploadAddress(user.info)} className="size-24 text-xl" />
        <div className="min-w-0">
          <h1 className="text-3xl font-bold wrap-anywhere">{user.fullname}</h1>
          <p className="text-muted wrap-anywhere">
            {user.name}
            {user.created ? (
              <>
                {' · '}
                <Trans>
                  joined <When iso={user.created} />
                </Trans>
              </>
            ) : null}
          </p>
        </div>
        <dl className="flex gap-8 sm:ms-auto">
          {facts.map(({ label, value }) => (
            <div key={label} className="flex flex-col-reverse">
              <dt className="text-sm text-muted">{label}</dt>
              <dd className="text-2xl font-bold tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <section className="mt-12">
        <h2 className="text-xl font-semibold">
          {isMe ? <Trans>Projects you helped</Trans> : <Trans>Projects helped</Trans>}
        </h2>
        {contributed.length > 0 ? (
          <>
            <p className="mt-1 text-muted">
              <Plural value={contributed.length} one="# project" other="# projects" />
            </p>
            <ul className="mt-5 grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
              {contributed.map((project) => (
                <li key={project.short_name}>
                  <ProjectCard project={project} />
                </li>
              ))}
            </ul>
          </>
        ) : (
          <EmptyState
            drawing="nothing"
            title={isMe ? t`You have not helped a project yet` : t`No projects yet`}
            titleAs="h3"
            actions={
              isMe ? (
                <Link to={paths.search} className={buttonClass({ variant: 'primary' })}>
                  <Trans>Find a project</Trans>
                </Link>
              ) : undefined
            }
          >
            {isMe ? <Trans>Choose one that makes you curious. You can stop at any time.</Trans> : null}
          </EmptyState>
        )}
      </section>
    </Page>
  )
}
