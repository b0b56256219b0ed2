import * as z from 'zod/mini'
import { createCsrfToken, isCsrfRefusal, tokenIn, type CsrfToken } from './csrf.ts'
import { endpoint, isApi, type Endpoint, type InputOf, type ReplyOf } from './endpoint.ts'
import { PybossaError } from './errors.ts'
import { bucketOf, createRateLimit, type RateLimit, type WaitingListener } from './rateLimit.ts'
import { interpret, receive, type Received } from './reply.ts'
import { buildRequest, nameOf, type AnyInput } from './request.ts'
import { sleep, type Transport } from './transport.ts'

// zod's compiled parsers need `eval`, which the site's Content-Security-Policy refuses.
z.config({ jitless: true })

export interface CallOptions {
  signal?: AbortSignal | undefined
  /** Without cookies: the server sees a visitor, whoever is signed in. */
  asVisitor?: boolean | undefined
  /** For callers that can do other things meanwhile: rejects (`rateLimited`, `until`) where the call would have to wait. */
  isImpatient?: boolean | undefined
  /** Hears how much of a file has come, in bytes; `of` is undefined where the server does not say how long it is. */
  onReceived?: ((bytes: number, of: number | undefined) => void) | undefined
}

/** A client of one PYBOSSA: it keeps the CSRF token and the rate limit between calls, and nothing else. */
export interface Pybossa {
  /**
   * Asks one endpoint. Resolves to its reply, parsed by its schema; rejects with a {@link PybossaError} and nothing
   * else (an aborted call: kind `network`, `cause` the abort's reason). A refused CSRF token is renewed and a 429
   * waited out, each once; an act (`isAct`) is not repeated after a 429.
   */
  call<E extends Endpoint>(endpoint: E, input: InputOf<E>, options?: CallOptions): Promise<ReplyOf<E>>
  /** Takes a token that came in another way than by an answer. */
  learnToken(token: string): void
  /** Tells when the rate limit makes the client wait (epoch ms at which it goes on, or undefined). Returns the way to stop. */
  onWaiting(listener: WaitingListener): () => void
}

/** Answers everyone, signed in or not, and always carries a token (CONTRACT.md §4.1 "Token sources"). */
const tokenSource = endpoint({ method: 'GET', path: '/account/forgot-password', reply: z.unknown() })

/** A client on its own transport; see {@link call} for the app's. */
export function createPybossa(transport: Transport = {}): Pybossa {
  const now = transport.now ?? Date.now
  const rateLimit = createRateLimit({ now, sleep: transport.sleep ?? sleep })
  const csrf: CsrfToken = createCsrfToken(async () => {
    const token = tokenIn(await send(tokenSource, {}))
    if (token === undefined)
      throw new PybossaError('contract', { endpoint: nameOf(tokenSource), issues: ['form.csrf: missing'] })
    return token
  }, now)

  async function send(asked: Endpoint, input: AnyInput, options: CallOptions = {}): Promise<unknown> {
    const { asVisitor, isImpatient } = options
    const isGuarded = asked.method !== 'GET' && !isApi(asked)
    let mayRenewToken = isGuarded
    let mayWait = !asked.isAct && !isImpatient
    const nextTurn = isImpatient ? rateLimit.nextTurn(bucketOf(asked.path)) : undefined
    if (nextTurn !== undefined)
      throw new PybossaError('rateLimited', { endpoint: nameOf(asked), until: nextTurn })
    for (;;) {
      const { url, init } = buildRequest(asked, input, transport.baseUrl ?? '')
      if (asVisitor) init.credentials = 'omit'
      if (isGuarded) (init.headers as Headers).set('X-CSRFToken', await csrf.get())
      const { received, until } = await exchange(asked, url, init, rateLimit, transport, options)
      csrf.learnFrom(received.json)
      if (mayRenewToken && isCsrfRefusal(received.status, received.json)) {
        mayRenewToken = false
        csrf.forget()
      } else if (mayWait && received.status === 429) {
        // The next round waits for its turn: the bucket is known to be empty until `until`.
        mayWait = false
      } else return interpret(asked, received, until)
    }
  }

  return {
    call: async (asked, input, options) => (await send(asked, input, options)) as never,
    learnToken: (token) => csrf.learnFrom({ csrf: token }),
    onWaiting: (listener) => rateLimit.onWaiting(listener),
  }
}

/** One request and its answer; whatever keeps the answer from coming is kind `network`. */
async function exchange(
  asked: Endpoint,
  url: string,
  init: RequestInit,
  rateLimit: RateLimit,
  transport: Transport,
  { signal, onReceived }: CallOptions,
): Promise<{ received: Received; until: number | undefined }> {
  const bucket = bucketOf(asked.path)
  const ask = transport.fetch ?? globalThis.fetch
  try {
    await rateLimit.turn(bucket, signal)
    signal?.throwIfAborted()
    const response = await ask(url, signal ? { ...init, signal } : init)
    const until = rateLimit.note(bucket, response)
    return { received: await receive(asked, response, url, onReceived), until }
  } catch (cause) {
    throw new PybossaError('network', { endpoint: nameOf(asked), cause })
  }
}

let own = createPybossa()
const waitingListeners = new Map<WaitingListener, () => void>()

/** Asks an endpoint on the app's own client; see {@link Pybossa.call}. */
export const call: Pybossa['call'] = (asked, input, options) => own.call(asked, input, options)

/** Gives the app's own client a token; see {@link Pybossa.learnToken}. */
export const learnToken: Pybossa['learnToken'] = (token) => own.learnToken(token)

/** Tells when the app's own client has to wait for the rate limit; see {@link Pybossa.onWaiting}. */
export function onWaiting(listener: WaitingListener): () => void {
  waitingListeners.set(listener, own.onWaiting(listener))
  return () => {
    waitingListeners.get(listener)?.()
    waitingListeners.delete(listener)
  }
}

/** Puts the app's own client on another transport, with no token and no counts kept from the one before (tests, other hosts). */
export function connect(transport: Transport): void {
  own = createPybossa(transport)
  for (const listener of waitingListeners.keys()) waitingListeners.set(listener, own.onWaiting(listener))
}
