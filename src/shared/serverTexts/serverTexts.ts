import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'

/**
 * PYBOSSA's own English sentences at sign-in, register and password forms (pybossa/forms/forms.py, forms/validator.py,
 * view/account.py) → ours, translated. Others are shown as they are, as text.
 */
const known: [pattern: RegExp, ours: MessageDescriptor][] = [
  [
    /incorrect email\/password/i,
    msg`The e-mail address or the password is not right. Check both and try again.`,
  ],
  [
    /did you sign up|don't have this email/i,
    msg`There is no account with this e-mail address. Check it, or create an account.`,
  ],
  [/please correct the errors/i, msg`Some fields need another look.`],
  [
    /e-?mail (is required|must be between)|invalid email|valid email/i,
    msg`Enter an e-mail address such as name@example.org.`,
  ],
  [
    /email is already taken/i,
    msg`There is an account with this e-mail address already. Sign in, or use another one.`,
  ],
  [/user name is already taken/i, msg`Somebody has this user name already. Choose another one.`],
  [/user name must be between/i, msg`A user name has 3 to 35 characters.`],
  [/full name must be between/i, msg`A name has 3 to 35 characters.`],
  [/used by the system/i, msg`The site uses this word itself. Choose another one.`],
  [
    /space symbols are forbidden/i,
    msg`Use letters, digits, dashes and dots: no spaces and none of $ # & / \\ |`,
  ],
  [/passwords must match/i, msg`The two passwords are not the same.`],
  [/password cannot be empty|must provide a password|this field is required/i, msg`Please fill this in.`],
  [/credentials are wrong/i, msg`The user name or the password is not right. Check both and try again.`],
  [/invalid one time password/i, msg`This code is not right. We sent you a new code: use that one.`],
  [/current password doesn't match/i, msg`Your current password is not right.`],
  [/valid choice/i, msg`The site does not offer this. Choose another one.`],
  [
    /password must (contain|be between)/i,
    msg`This password is easy to guess. Use 8 to 15 characters with an upper-case and a lower-case letter, a digit and one of !@$%^&*#`,
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
