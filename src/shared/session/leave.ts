import { call } from '#pybossa/client.ts'
import { signOut } from '#pybossa/endpoints/session.ts'
import { paths } from '#shared/routing/paths.ts'
import { beforeLeaving } from './beforeLeaving.ts'
import { tellOtherTabs } from './otherTabs.ts'
import { startAsVisitor } from './startAsVisitor.ts'

/** Signs somebody out, here and in other tabs, after their last answers are on their way. Rejects where that fails. */
export async function leave(userId: number): Promise<void> {
  await beforeLeaving(userId)
  await call(signOut, {})
  tellOtherTabs('signedOut')
  startAsVisitor('signedOut', paths.home)
}
