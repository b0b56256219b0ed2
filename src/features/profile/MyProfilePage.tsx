import { Navigate } from 'react-router'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { addressOf } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'

/** `/account/profile`: leads the reader to his own page (CONTRACT.md V26). */
export default function MyProfilePage() {
  const me = useCurrentUser()
  return me ? <Navigate replace to={addressOf(paths.profile, { name: me.name })} /> : null
}
