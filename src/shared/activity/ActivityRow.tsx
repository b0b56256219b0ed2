import type { ReactNode } from 'react'
import { uploadAddress } from '#shared/components/uploadAddress.ts'
import { When } from '#shared/dates/When.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Avatar } from '#ui/Avatar.tsx'
import { Icon, type IconName } from '#ui/Icon.tsx'
import type { Activity } from './gatherActivity.ts'

const icons: Partial<Record<Activity['kind'], IconName>> = {
  newProject: 'flag',
  newTasks: 'expand',
  completed: 'check',
  post: 'book',
}

/** One thing that happened on the site, with face or sign and its time. `children` is the sentence: each feature has its own texts. */
export function ActivityRow({ activity, children }: { activity: Activity; children: ReactNode }) {
  const { kind, at, person } = activity
  const icon = icons[kind]
  return (
    <li className="flex items-start gap-3 py-2.5">
      {person ? (
        <Avatar
          name={person.fullname ?? person.name}
          src={uploadAddress(person.info)}
          className="mt-0.5 size-8"
        />
      ) : (
        <span
          aria-hidden="true"
          className="mt-0.5 inline-flex size-8 shrink-0 items-center justify-center rounded-full bg-sunken text-muted"
        >
          {icon ? <Icon name={icon} className="size-4" /> : null}
        </span>
      )}
      <p className="min-w-0 wrap-anywhere">
        {children}{' '}
        <span className="text-sm whitespace-nowrap text-muted">
          <When iso={new Date(at).toISOString()} />
        </span>
      </p>
    </li>
  )
}

const link = 'font-semibold no-underline hover:text-accent hover:underline'

/** Who did it, leading to the profile. */
export function ActivityPerson({ activity: { person } }: { activity: Activity }) {
  if (!person) return null
  return (
    <Link to={paths.profile} params={{ name: person.name }} className={link}>
      <bdi>{person.fullname || person.name}</bdi>
    </Link>
  )
}

/** Where it happened, leading to the project. */
export function ActivityProject({ activity: { project } }: { activity: Activity }) {
  if (!project) return null
  return (
    <Link to={paths.project} params={{ short_name: project.short_name }} className={link}>
      <bdi>{project.name}</bdi>
    </Link>
  )
}
