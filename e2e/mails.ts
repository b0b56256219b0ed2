import { expect, type BrowserContext } from '@playwright/test'

interface Mail {
  recipient: string
  subject: string
  body: string
}

/** What the demo would have sent to this address, the latest first; waits for the first of them. */
export async function mailsTo(context: BrowserContext, address: string): Promise<Mail[]> {
  let found: Mail[] = []
  await expect(async () => {
    const reply = await context.request.get('/demo/mailbox', {
      headers: { 'Content-Type': 'application/json' },
    })
    const { mails } = (await reply.json()) as { mails: Mail[] }
    found = mails.filter(({ recipient }) => recipient === address)
    expect(found.length).toBeGreaterThan(0)
  }).toPass({ timeout: 10_000 })
  return found
}

/** The address of ours that a mail leads to. */
export const linkIn = ({ body }: Mail): string => /https?:\/\/[^/\s]+(\S+)/.exec(body)?.[1] ?? ''

/** Switches settings of PYBOSSA on that are off by default, for this browser (src/demo/README.md). */
export const useSettings = (context: BrowserContext, baseURL: string | undefined, settings: string) =>
  context.addCookies([{ name: 'atrium_settings', value: settings, url: baseURL ?? '' }])
