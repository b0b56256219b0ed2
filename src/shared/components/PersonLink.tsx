import type { ReactNode } from 'react'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Avatar } from '#ui/Avatar.tsx'
import { uploadAddress } from './uploadAddress.ts'

/** A person in a list: face and name, leading to the profile; `children` is a line below the name. */
export function PersonLink({
  person,
  children,
}: {
  person: { name: string; fullname: string | null; info?: object | null }
  children?: ReactNode
}) {
  const fullname = person.fullname || person.name
  return (
    <span className="flex min-w-0 items-center gap-3">
      <Avatar name={fullname} src={uploadAddress(person.info)} className="size-10" />
      <span className="min-w-0">
        <Link
          to={paths.profile}
          params={{ name: person.name }}
          className="line-clamp-2 font-semibold wrap-anywhere no-underline hover:text-accent hover:underline"
        >
          <bdi>{fullname}</bdi>
        </Link>
        {children ? <span className="block text-sm text-muted">{children}</span> : null}
      </span>
    </span>
  )
}
