import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { addAdmin, findUsers, removeAdmin, setPro } from '#pybossa/endpoints/admin.ts'
import type { ManagedUser } from '#pybossa/schemas/user.ts'
import { whoAmI } from '#shared/data/useCurrentUser.ts'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { paths } from '#shared/routing/paths.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { toast } from '#ui/toasts.ts'

type Named = Pick<ManagedUser, 'id' | 'fullname'>

/** What an administrator gives people and takes from them (CONTRACT.md V93–94, §3.2 user). */
export function useUserActs() {
  const { t } = useLingui()
  const client = useQueryClient()
  const navigate = useNavigate()
  const words = useFailureWords()
  const readAgain = () => client.invalidateQueries({ queryKey: [findUsers.path] })
  const done = (text: string, undo?: () => void) =>
    toast({ tone: 'success', text, ...(undo ? { action: { label: t`Undo`, onAct: undo } } : {}) })

  async function grant({ id, fullname }: Named) {
    await callSignedIn(addAdmin, { params: { id } })
    done(t`${fullname} is an administrator now.`)
    await readAgain()
  }
  async function revoke({ id, fullname }: Named) {
    await callSignedIn(removeAdmin, { params: { id } })
    done(t`${fullname} is no administrator any more.`)
    await readAgain()
  }
  /** Takes one's own rights and leads away: the next page of these would be closed. */
  async function resign(id: number) {
    await callSignedIn(removeAdmin, { params: { id } })
    // The server may go on saying `admin` for a quarter of an hour (CONTRACT.md Q11).
    client.setQueryData(whoAmI().queryKey, (me) =>
      me && 'user' in me && me.user ? { ...me, user: { ...me.user, admin: false } } : me,
    )
    await navigate(paths.home)
    client.removeQueries({ queryKey: [findUsers.path] })
    done(t`You are no administrator any more.`)
  }
  async function changePro(user: Named, pro: boolean) {
    const { id, fullname } = user
    try {
      await callSignedIn(setPro, { params: { id }, body: { pro } })
      done(
        pro ? t`${fullname} has the pro features now.` : t`${fullname} has no pro features any more.`,
        () => void changePro(user, !pro),
      )
      await readAgain()
    } catch (error) {
      toast({ tone: 'danger', text: words(error) })
    }
  }
  return { grant, revoke, resign, changePro }
}
