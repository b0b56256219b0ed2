import { headerOf } from '#pybossa/recorded/exchange.ts'
import type { Kept } from '#pybossa/recorded/readRecorded.ts'
import { given, madeBy, type Step } from './given.ts'
import type { Demo } from '../server.ts'
import { settingsCookie } from '../siteSettings.ts'

const origin = 'http://localhost:5000'

/** The people behind the roles of the recordings. */
const names: Record<string, string> = {
  volunteer: 'vera',
  volunteer2: 'mika',
  newcomer: 'nora',
  owner: 'olga',
  proowner: 'paula',
  coowner: 'carl',
  restricted: 'rita',
  admin: 'admin',
  'volunteer-es': 'wanda',
}

/** The settings with which an area was recorded. */
const settingsOf: Record<string, string> = {
  'settings-confirmation': 'confirmation.strong-password',
  'settings-newsletter': 'newsletter',
  'settings-preferences': 'preferences',
  'settings-two-factor': 'two-factor',
}

/** Asks a demo what PYBOSSA was asked, as the same person. Worlds are named by the caller. */
export class Replayer {
  readonly #demo: Demo
  readonly #jars = new Map<string, Map<string, string>>()

  constructor(demo: Demo) {
    this.#demo = demo
  }

  /** One request of this person in this world, not following redirects; cookies are kept per person and world. */
  async ask(world: string, role: string, path: string, init: RequestInit = {}): Promise<Response> {
    const jar = await this.#jar(world, role)
    return this.#send(jar, path, init)
  }

  /**
   * Sends a recorded request after what has to come before it; every area of the recordings has a world of its own. A
   * recorded CSRF token or JWT, masked as it is, is replaced by a good one.
   */
  async replay(exchange: Kept): Promise<Response> {
    const [world = '', file = ''] = exchange.file.split('/')
    const key = `${world}/${file.split('-')[0]}`
    for (const step of given[key] ?? [])
      for (let n = 0; n < (step.times ?? 1); n++) await this.#take(world, step)
    const { request } = exchange
    const role = madeBy[key] ?? exchange.role ?? 'anon'
    // Strangers of one recording are not those of another: no messages wait for them.
    const isWithPassword = headerOf(request, 'Cookie')?.includes('pswd') === true
    if (role === 'anon' && !isWithPassword) this.#jars.delete(`${world} ${role}`)
    const headers = new Headers()
    for (const name of ['Authorization', 'Accept', 'Accept-Language', 'Origin']) {
      const value = headerOf(request, name)
      if (value !== undefined) headers.set(name, value)
    }
    if (headers.get('Authorization')?.startsWith('Bearer eyJ'))
      headers.set('Authorization', `Bearer ${await this.#projectToken(world)}`)
    const type = headerOf(request, 'Content-Type')
    if (type && !type.startsWith('multipart')) headers.set('Content-Type', type)
    const token = headerOf(request, 'X-CSRFToken')
    const isGood = token !== undefined && token !== 'not-a-token'
    if (token !== undefined) headers.set('X-CSRFToken', isGood ? await this.#token(world, role) : token)
    const body = bodyOf(request.body, type, await this.#formToken(world, role, request.body))
    return this.ask(world, role, request.path + searchOf(request.query), {
      method: request.method,
      headers,
      ...(body === undefined || request.method === 'GET' ? {} : { body }),
    })
  }

  async #take(world: string, { as, method, path, body }: Step): Promise<void> {
    const headers = new Headers({ 'Content-Type': 'application/json' })
    if (method !== 'GET' && !path.startsWith('/api/'))
      headers.set('X-CSRFToken', await this.#token(world, as))
    const init = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) }
    const { status } = await this.ask(world, as, path, init)
    if (status >= 400 && status !== 429) throw new Error(`${as} ${method} ${path}: ${status}`)
  }

  async #projectToken(world: string): Promise<string> {
    const owner = await this.ask(world, 'owner', '/api/project/1')
    const { secret_key } = (await owner.json()) as { secret_key: string }
    const headers = { Authorization: secret_key }
    return (await this.ask(world, 'anon', '/api/auth/project/galaxyshapes/token', { headers })).text()
  }

  async #token(world: string, role: string): Promise<string> {
    const answer = await this.ask(world, role, '/account/forgot-password', {
      headers: { 'Content-Type': 'application/json' },
    })
    return ((await answer.json()) as { form: { csrf: string } }).form.csrf
  }

  async #formToken(world: string, role: string, body: unknown): Promise<string | undefined> {
    const isForm = body !== null && typeof body === 'object' && 'csrf_token' in body
    return isForm ? this.#token(world, role) : undefined
  }

  async #jar(world: string, role: string): Promise<Map<string, string>> {
    const key = `${world} ${role}`
    let jar = this.#jars.get(key)
    if (!jar) {
      jar = new Map([['atrium_world', world]])
      this.#jars.set(key, jar)
      if (names[role]) await this.#signIn(world, role, names[role])
      const settings = settingsOf[world]
      if (settings) jar.set(settingsCookie, settings)
    }
    return jar
  }

  async #signIn(world: string, role: string, name: string): Promise<void> {
    await this.ask(world, role, '/account/signin', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRFToken': await this.#token(world, role) },
      body: JSON.stringify({ email: `${name}@example.org`, password: `${name}-password` }),
    })
  }

  async #send(jar: Map<string, string>, path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers)
    headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await this.#demo.fetch(new Request(origin + path, { ...init, headers }))
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]*)=([^;]*)/.exec(cookie) ?? []
      if (/max-age=0/i.test(cookie)) jar.delete(name)
      else jar.set(name, value)
    }
    return response
  }
}

function searchOf(query: Kept['request']['query']): string {
  const pairs = Object.entries(query ?? {}).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  )
  return pairs.length ? `?${new URLSearchParams(pairs).toString()}` : ''
}

const contentOf = (kind: string | undefined) =>
  kind === 'text/csv' ? 'question,year\nHow high?,1901\nHow low?,1902\n' : 'x'

// Recordings describe files in words: "(file cover.png, image/png)".
function bodyOf(body: unknown, type: string | undefined, token: string | undefined): BodyInit | undefined {
  if (body === undefined || body === null) return undefined
  if (typeof body === 'string') return body
  if (type === 'application/json' || type === undefined) return JSON.stringify(body)
  const entries = Object.entries(body).map(([name, value]): [string, string] => [
    name,
    name === 'csrf_token' && token ? token : String(value),
  ])
  if (!type.startsWith('multipart')) return new URLSearchParams(entries)
  const form = new FormData()
  for (const [name, value] of entries) {
    const [, file, kind] = /^\(file (.*), (\S+)\)$/.exec(value) ?? []
    if (file) form.append(name, new File([contentOf(kind)], file, kind ? { type: kind } : {}))
    else form.append(name, value)
  }
  return form
}
