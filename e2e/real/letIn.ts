import type { APIRequestContext } from '@playwright/test'
import type { Account } from './accounts.ts'
import { submit } from './talk.ts'

/** Signs in; returns why that was not possible, or undefined. */
export async function letIn(
  request: APIRequestContext,
  address: string,
  account: Account,
): Promise<string | undefined> {
  const reply = await submit(request, address, '/account/signin', account)
  // The form again is a refusal, whatever it says of `next` (CONTRACT.md §0 "Failure of a form POST").
  const { next, form } = (await reply.json()) as { next?: string | null; form?: unknown }
  if (form || !next) return `${account.email} is not let in: is the password right?`
  if (next.includes('otpvalidation')) return `${account.email} needs a code from a mail to sign in`
  return undefined
}
