import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'

/** PYBOSSA's own English sentences in forms (pybossa/forms/forms.py, view/account.py) → ours, translated. Others are shown as they are, as text. */
const known: [pattern: RegExp, ours: MessageDescriptor][] = [
  [
    /incorrect email\/password/i,
    msg`The e-mail address or the password is not right. Check both and try again.`,
  ],
  [
    /did you sign up|can't find you in the system/i,
    msg`We know no account with this e-mail address. Check it, or create an account.`,
  ],
  [/please correct the errors/i, msg`Some fields need another look.`],
  [
    /email is required|please,? insert a valid email|invalid email|valid email/i,
    msg`Enter an e-mail address such as name@example.org.`,
  ],
  [
    /email is already taken|the email .* taken/i,
    msg`There is an account with this e-mail address already. Sign in, or use another one.`,
  ],
  [
    /user ?name is already taken|the user name is already taken/i,
    msg`Somebody has this user name already. Choose another one.`,
  ],
  [/user name must be between/i, msg`A user name has 3 to 35 characters.`],
  [/full name must be between/i, msg`A name has 3 to 35 characters.`],
  [/reserved/i, msg`The site uses this word itself. Choose another one.`],
  [
    /characters .*not allowed|space symbol|\$#&/i,
    msg`Use letters, digits, dashes and dots: no spaces and none of $ # & / \\ |`,
  ],
  [/passwords must match|password mismatch/i, msg`The two passwords are not the same.`],
  [
    /cannot be empty|this field is required|must provide a password|password.*required/i,
    msg`This is needed.`,
  ],
  [
    /password must contain|strong/i,
    msg`The password is too weak: use 8 to 15 characters with an upper-case and a lower-case letter, a digit and one of !@$%^&*#`,
  ],
]

/** Our wording for a server's sentence, or undefined where we have none. */
export const ourWordingOf = (serverText: string): MessageDescriptor | undefined =>
  known.find(([pattern]) => pattern.test(serverText))?.[1]

/** A server's sentence as plain text: tags taken off, entities and runs of spaces resolved (CONTRACT.md §5.1 "flash"). */
export function plainText(serverText: string): string {
  const parsed = new DOMParser().parseFromString(serverText, 'text/html')
  return (parsed.body.textContent ?? '').replace(/\s+/g, ' ').trim()
}
