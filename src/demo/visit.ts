import { createHash } from 'node:crypto'
import { Fields } from './fields.ts'
import { csrfToken, readSession, writeSession, type Session } from './session.ts'
import { readRememberToken, rememberToken } from './signer.ts'
import type { Store } from './store.ts'
import type { Theme } from './readTheme.ts'
import type { UserRow } from './tables.ts'
import type { World } from './world.ts'

/** Who PYBOSSA thinks is asking: one of the three is set (pybossa/util.py `get_user_id_or_ip`). */
export interface Contributor {
  user_id: number | null
  user_ip: string | null
  external_uid: string | null
}

/** One request with all a handler needs to answer it. */
export class Visit {
  readonly request: Request
  readonly url: URL
  readonly world: World
  readonly store: Store
  readonly now: number
  /** Draws pages, where the demo was given one. */
  readonly theme: Theme | undefined
  /** The names in the matched path pattern, decoded. */
  params: Record<string, string> = {}
  /** Exactly `application/json`: sanitised shapes and a parsed body (CONTRACT.md §0). */
  readonly hasJsonHeader: boolean
  /** A view answers JSON: by the header or by `response_format=json`. */
  readonly isJson: boolean
  readonly session: Session
  readonly cookies: Map<string, string>
  user: UserRow | undefined
  bytes: Uint8Array = new Uint8Array()
  /** The JSON object or the form, whichever came. */
  body = new Fields()
  /** Only what came as a form. */
  form = new Fields()
  readonly setCookies: string[] = []
  readonly #ip: string
  readonly #before: string

  constructor(request: Request, world: World, ip: string, cookies: Map<string, string>, theme?: Theme) {
    this.request = request
    this.theme = theme
    this.url = new URL(request.url)
    this.world = world
    this.store = world.store
    this.now = world.now()
    this.#ip = ip
    this.cookies = cookies
    this.hasJsonHeader = request.headers.get('content-type') === 'application/json'
    this.isJson = this.hasJsonHeader || this.query('response_format') === 'json'
    this.session = readSession(cookies.get('session'), this.now)
    this.#before = JSON.stringify(this.session)
    this.user = this.#findUser()
  }

  get path(): string {
    return this.url.pathname
  }
  /** HEAD counts as GET. */
  get method(): string {
    return this.request.method === 'HEAD' ? 'GET' : this.request.method
  }
  get isApi(): boolean {
    return this.path.startsWith('/api/')
  }

  query(name: string): string | undefined {
    return this.url.searchParams.get(name) ?? undefined
  }
  param(name: string): string {
    return this.params[name] ?? ''
  }

  /** The caller's address after PYBOSSA's pseudonymisation: same address, same pseudonym. */
  get pseudonym(): string {
    const [a = 0, b = 0] = createHash('sha256').update(this.#ip).digest()
    return `124.252.${a}.${b}`
  }

  get contributor(): Contributor {
    if (this.user) return { user_id: this.user.id, user_ip: null, external_uid: null }
    const external_uid = this.query('external_uid') ?? null
    return { user_id: null, user_ip: external_uid ? null : this.pseudonym, external_uid }
  }

  csrf(): string {
    return csrfToken(this.session, this.now)
  }

  flash(text: string, category = 'message'): void {
    this.session.flashes = [...(this.session.flashes ?? []), [category, text]]
  }

  /** The last queued message; the others are lost, as in PYBOSSA. */
  takeFlash(): { flash?: string; status?: string } {
    const last = this.session.flashes?.at(-1)
    delete this.session.flashes
    return last ? { flash: last[1], status: last[0] } : {}
  }

  signIn(user: UserRow): void {
    this.user = user
    this.session.userName = user.name
    const expires = new Date(this.now + 365 * 86_400_000).toUTCString()
    this.setCookies.push(`remember_token=${rememberToken(user.name)}; Expires=${expires}; Path=/`)
  }

  signOut(): void {
    this.user = undefined
    delete this.session.userName
    this.setCookies.push('remember_token=; Expires=Thu, 01-Jan-1970 00:00:00 GMT; Max-Age=0; Path=/')
  }

  /** All cookies of the answer; the session only if it changed. */
  cookiesToSet(): string[] {
    if (JSON.stringify(this.session) === this.#before) return this.setCookies
    return [...this.setCookies, `session=${writeSession(this.session, this.now)}; HttpOnly; Path=/`]
  }

  #findUser(): UserRow | undefined {
    const key = this.query('api_key') ?? this.request.headers.get('authorization')
    const byKey = key ? this.store.find('user', { api_key: key }) : undefined
    if (byKey) return byKey
    if (this.session.userName !== undefined) return this.store.find('user', { name: this.session.userName })
    const name = readRememberToken(this.cookies.get('remember_token') ?? '')
    const remembered = name ? this.store.find('user', { name }) : undefined
    if (remembered) this.session.userName = remembered.name
    return remembered
  }
}
