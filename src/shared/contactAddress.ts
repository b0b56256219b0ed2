import { setting } from './config/setting.ts'

/** Where people in trouble write to, as the address of a link: the operator's mail, else their page. Undefined where they gave neither. */
export function contactAddress(): string | undefined {
  const email = setting('contact.email')
  return email ? `mailto:${email}` : setting('contact.page')
}
