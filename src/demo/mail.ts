import { isoTime } from './clock.ts'
import type { Visit } from './visit.ts'
import type { World } from './world.ts'

/** A mail that PYBOSSA would have sent. Addresses in `body` are whole. */
export interface Mail {
  id: number
  sent: string
  recipient: string
  subject: string
  body: string
}

/** Puts a mail into the demo's mailbox: none leaves this machine. It is also written where the demo was started. */
export function sendMail(visit: Visit, mail: Pick<Mail, 'recipient' | 'subject' | 'body'>): void {
  visit.store.run(
    'INSERT INTO mail (sent, recipient, subject, body) VALUES (?, ?, ?, ?)',
    isoTime(visit.now),
    mail.recipient,
    mail.subject,
    mail.body,
  )
  console.info(`Mail to ${mail.recipient}: ${mail.subject}\n${mail.body}\n`)
}

/** Every mail of a site, the latest first. */
export const mailsOf = (world: World): Mail[] =>
  world.store.query<Mail>('SELECT id, sent, recipient, subject, body FROM mail ORDER BY id DESC')
