import { useEffect, useState, useSyncExternalStore, type ComponentType } from 'react'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { loadArea } from '#shared/i18n/catalogs.ts'
import { signInQuestion, type WhyAgain } from '#shared/session/signInAgain.ts'

type Person = NonNullable<ReturnType<typeof useCurrentUser>>
type DialogOfAgain = ComponentType<{ why: WhyAgain; person: Person | undefined }>

async function load(): Promise<DialogOfAgain> {
  const [{ SignInAgainDialog }] = await Promise.all([
    import('#features/account/SignInAgainDialog.tsx'),
    loadArea('account'),
  ])
  return SignInAgainDialog
}

/** The place of the dialog in which somebody signs in again over the page; its code comes when it is wanted. */
export function SignInAgainHost() {
  const why = useSyncExternalStore(signInQuestion.subscribe, signInQuestion.get)
  const [Dialog, setDialog] = useState<DialogOfAgain>()
  // Who was here last, also when the server says meanwhile that nobody is.
  const user = useCurrentUser()
  const [person, setPerson] = useState<Person>()
  if (user && user !== person) setPerson(user)
  useEffect(() => {
    if (why === undefined || Dialog) return
    load().then(
      (loaded) => setDialog(() => loaded),
      () => signInQuestion.answer(false),
    )
  }, [why, Dialog])
  return why !== undefined && Dialog ? <Dialog why={why} person={person} /> : null
}
