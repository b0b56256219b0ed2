import type { APIRequestContext } from 'playwright-core'

/** A connection that was kept may be closed by the server at the very moment it is used again. */
export const maxRetries = 3

/**
 * Signs a person of the demo in (`vera`, `olga`, `nora` …); the session is kept by whoever asks.
 * @param address of the site, for the Referer that PYBOSSA compares
 * @throws Error when the demo does not let them in
 */
export async function signIn(request: APIRequestContext, address: string, name: string): Promise<void> {
  const form = `${address}/account/signin?response_format=json`
  const headers = { 'Content-Type': 'application/json' }
  const page = (await (await request.get(form, { headers, maxRetries })).json()) as { form: { csrf: string } }
  const reply = await request.post(form, {
    headers: { ...headers, 'X-CSRFToken': page.form.csrf, Referer: `${address}/` },
    maxRetries,
    data: { email: `${name}@example.org`, password: `${name}-password` },
  })
  const answer = (await reply.json()) as { next?: string }
  if (answer.next === undefined) throw new Error(`${name} could not sign in: ${JSON.stringify(answer)}`)
}
