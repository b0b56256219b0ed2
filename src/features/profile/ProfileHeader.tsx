import { Trans, useLingui } from '@lingui/react/macro'
import type { CurrentUser, PublicUser } from '#pybossa/schemas/user.ts'
import { uploadAddress } from '#shared/components/uploadAddress.ts'
import { When } from '#shared/dates/When.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Avatar } from '#ui/Avatar.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'

/** Face, name and numbers of a person, and the ways to what is theirs. */
export function ProfileHeader({
  user,
  own,
  helped,
  mayEdit,
}: {
  user: PublicUser
  /** The reader, where it is his own page. */
  own: CurrentUser | undefined
  /** Projects the person contributed to. */
  helped: number
  /** The reader may change this account: its person, and admins. */
  mayEdit: boolean
}) {
  const { t, i18n } = useLingui()
  const { name, fullname, rank, score } = user
  const answers = user.n_answers ?? score
  const facts = [
    { label: t`Answers`, value: answers },
    // Where a board counts something else than answers.
    { label: t`Score`, value: score === answers ? null : score },
    { label: t`Rank`, value: rank },
    { label: t`Projects`, value: helped },
  ]
  const small = buttonClass({ size: 'sm' })
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-10 gap-y-6">
        <div className="flex min-w-0 grow basis-72 items-center gap-5 sm:gap-6">
          <Avatar name={fullname} src={uploadAddress(user.info)} className="size-20 text-xl sm:size-24" />
          <div className="min-w-0">
            <h1
              tabIndex={-1}
              dir="auto"
              className={`font-bold wrap-anywhere ${fullname.length > 30 ? 'text-xl sm:text-2xl' : 'text-2xl sm:text-3xl'}`}
            >
              {fullname}
            </h1>
            <p className="text-muted wrap-anywhere">
              <bdi>{name}</bdi>
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
        </div>
        <dl className="flex flex-wrap gap-x-8 gap-y-3">
          {facts.map(({ label, value }) =>
            value === null ? null : (
              <div key={label} className="flex flex-col-reverse">
                <dt className="text-sm text-muted">{label}</dt>
                <dd className="text-2xl font-bold tabular-nums">{i18n.number(value)}</dd>
              </div>
            ),
          )}
        </dl>
      </div>
      {own || mayEdit ? (
        <p className="mt-6 flex flex-wrap gap-2">
          {own ? (
            <>
              <Link to={paths.myProjects} params={{ name }} className={small}>
                <Icon name="folder" className="size-4" />
                <Trans>My projects</Trans>
              </Link>
              <Link to={paths.favorites} params={{ name }} className={small}>
                <Icon name="star" className="size-4" />
                <Trans>My favourites</Trans>
              </Link>
            </>
          ) : null}
          <Link to={paths.settings} params={{ name }} className={small}>
            <Icon name="settings" className="size-4" />
            {own ? <Trans>Settings</Trans> : <Trans>Change this account</Trans>}
          </Link>
        </p>
      ) : null}
    </>
  )
}
