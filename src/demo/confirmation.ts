import { sendMail } from './mail.ts'
import type { Preferences } from './preferences.ts'
import { sign, unsign } from './signer.ts'
import type { Visit } from './visit.ts'

const purpose = 'account-validation'
/** PYBOSSA's ACCOUNT_LINK_EXPIRATION. */
const linkAge = 18_000

/** What a link of confirmation carries: of a new account all there is, the password in clear (CONTRACT.md V23). */
export interface Confirmed extends Partial<Preferences> {
  name: string
  fullname: string
  email_addr: string
  password?: string
  consent?: boolean
}

/** Mails the link by which somebody shows that the address is theirs. */
export function mailConfirmation(visit: Visit, account: Confirmed, opening: string): void {
  const { brand } = visit.world.seed
  const key = sign(purpose, account, visit.now)
  sendMail(visit, {
    recipient: account.email_addr,
    subject: `${opening} ${brand}`,
    body: `Hello ${account.fullname},\nopen this link to confirm your address:\n${visit.url.origin}/account/register/confirmation?key=${key}`,
  })
}

/** What a link carries, unless it was changed or is older than five hours. */
export const readConfirmation = (visit: Visit, key = ''): Confirmed | undefined =>
  unsign(purpose, key, visit.now, linkAge) as Confirmed | undefined
