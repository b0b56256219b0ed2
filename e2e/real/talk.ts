import type { APIRequestContext, APIResponse } from '@playwright/test'

const json = { 'Content-Type': 'application/json' }
const TOO_MANY = 429

/** Asks, and where the server wants a pause (CONTRACT.md §4.3 LIMIT) once more after it. */
async function patiently(ask: () => Promise<APIResponse>): Promise<APIResponse> {
  const reply = await ask()
  if (reply.status() !== TOO_MANY) return reply
  const until = Number(reply.headers()['x-ratelimit-reset']) * 1000 || Date.now() + 60_000
  console.log(`The server asks for a pause until ${new Date(until).toLocaleTimeString()}.`)
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, until - Date.now()) + 1_000))
  return ask()
}

async function read<T>(reply: APIResponse): Promise<T> {
  if (!reply.ok()) throw new Error(`${reply.url()} answered ${reply.status()}`)
  return (await reply.json()) as T
}

/** Reads an address in JSON mode. Throws where the server refuses. */
export const ask = async <T>(request: APIRequestContext, path: string): Promise<T> =>
  read<T>(await patiently(() => request.get(path, { headers: json })))

/** Writes through the API, which wants no token. Throws where the server refuses. */
export const write = async <T>(
  request: APIRequestContext,
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  data: object = {},
): Promise<T | undefined> => {
  const reply = await patiently(() => request.fetch(path, { method, headers: json, data }))
  if (reply.status() === 204) return undefined
  return read<T>(reply)
}

/** Sends a form with its token, as a page of `address` does. Throws where the server refuses. */
export async function submit(
  request: APIRequestContext,
  address: string,
  path: string,
  data: object,
): Promise<APIResponse> {
  // Answers everyone, signed in or not, and always carries a token (CONTRACT.md §4.1 "Token sources").
  const { form } = await ask<{ form: { csrf: string } }>(
    request,
    '/account/forgot-password?response_format=json',
  )
  const headers = { ...json, 'X-CSRFToken': form.csrf, Referer: `${address}/` }
  const reply = await patiently(() => request.post(`${path}?response_format=json`, { headers, data }))
  if (!reply.ok()) throw new Error(`${path} answered ${reply.status()}`)
  return reply
}
