/** Tokens live an hour on the server (CONTRACT.md §4.1); we let ours go before that. */
const KEPT_FOR = 50 * 60 * 1000

/** The one CSRF token of a client. Views want it as `X-CSRFToken` on every writing request (CONTRACT.md §4.1). */
export interface CsrfToken {
  /** The token, asked for where none is kept. Callers at the same moment share one question. */
  get(): Promise<string>
  /** Takes the token out of any reply that carries one (`form.csrf` or `csrf`). */
  learnFrom(reply: unknown): void
  /** Lets go of a token the server refused. */
  forget(): void
}

/**
 * @param ask fetches a reply that carries a token; its errors reach the caller of `get`
 * @param now epoch milliseconds
 */
export function createCsrfToken(ask: () => Promise<string>, now: () => number): CsrfToken {
  let kept: { token: string; since: number } | undefined
  let asking: Promise<string> | undefined
  const keep = (token: string) => {
    kept = { token, since: now() }
    return token
  }
  return {
    get() {
      if (kept && now() - kept.since < KEPT_FOR) return Promise.resolve(kept.token)
      asking ??= ask()
        .then(keep)
        .finally(() => (asking = undefined))
      return asking
    },
    learnFrom(reply) {
      const token = tokenIn(reply)
      if (token !== undefined) keep(token)
    },
    forget() {
      kept = undefined
    },
  }
}

/** The token a reply carries: pages with a form say `form.csrf`, pages with a mere button say `csrf`. */
export function tokenIn(reply: unknown): string | undefined {
  if (typeof reply !== 'object' || reply === null) return undefined
  const { form, csrf } = reply as { form?: { csrf?: unknown } | null; csrf?: unknown }
  const token = form?.csrf ?? csrf
  return typeof token === 'string' && token !== '' ? token : undefined
}

/** PYBOSSA answers every CSRF failure with this 400; older releases worded it differently (CONTRACT.md §0, §6). */
export function isCsrfRefusal(status: number, body: unknown): boolean {
  if (status !== 400 || typeof body !== 'object' || body === null) return false
  const { description } = body as { description?: unknown }
  return typeof description === 'string' && description.includes('CSRF')
}
