import { recordedSite } from './recordedSite/recordedSite.ts'
import { createDemo } from './server.ts'
import type { DemoSettings } from './world.ts'

const start = Date.parse('2026-11-21T12:00:00Z')

/** A demo of the recorded site with a clock that tests set; `file` keeps the main site. */
export function demoAt(options: { settings?: Partial<DemoSettings>; file?: string } = {}) {
  const clock = { now: start }
  const demo = createDemo({ seed: recordedSite(new Date(start)), now: () => clock.now, ...options })
  return { demo, wait: (seconds: number) => (clock.now += seconds * 1000) }
}

export type TestDemo = ReturnType<typeof demoAt>

/** Someone with a cookie jar of their own who asks a demo; redirects are not followed. */
export class Person {
  readonly jar: Map<string, string>
  readonly #demo: TestDemo['demo']
  readonly #ip: string

  constructor({ demo }: TestDemo, options: { ip?: string; world?: string } = {}) {
    this.#demo = demo
    this.#ip = options.ip ?? '127.0.0.1'
    this.jar = new Map(options.world ? [['atrium_world', options.world]] : [])
  }

  /** A person of the recorded site, signed in. */
  static async named(demo: TestDemo, name: string, options: { world?: string } = {}): Promise<Person> {
    const person = new Person(demo, options)
    await person.post('/account/signin', { email: `${name}@example.org`, password: `${name}-password` })
    return person
  }

  async ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers({ 'content-type': 'application/json' })
    new Headers(init.headers).forEach((value, name) => headers.set(name, value))
    headers.set('cookie', [...this.jar].map(([name, value]) => `${name}=${value}`).join('; '))
    const request = new Request(`http://localhost:5000${path}`, { ...init, headers })
    const response = await this.#demo.fetch(request, { ip: this.#ip })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]*)=([^;]*)/.exec(cookie) ?? []
      this.jar.set(name, value)
    }
    return response
  }

  async get<Reply = Record<string, unknown>>(path: string): Promise<Reply> {
    return (await (await this.ask(path)).json()) as Reply
  }

  async token(): Promise<string> {
    return (await this.get<{ form: { csrf: string } }>('/account/forgot-password')).form.csrf
  }

  /** A view's form, sent as JSON with a good token. */
  async post(path: string, body: object, token?: string): Promise<Response> {
    const headers = { 'x-csrftoken': token ?? (await this.token()) }
    return this.ask(path, { method: 'POST', headers, body: JSON.stringify(body) })
  }

  /** A write to `/api`. */
  async api(method: 'POST' | 'PUT' | 'DELETE', path: string, body: object = {}): Promise<Response> {
    return this.ask(path, { method, body: JSON.stringify(body) })
  }

  async newTask(project: number, query = ''): Promise<{ id?: number; info?: Record<string, unknown> }> {
    return this.get(`/api/project/${project}/newtask${query}`)
  }

  async answer(project_id: number, task_id: number | undefined, info: unknown = 'x'): Promise<Response> {
    return this.api('POST', '/api/taskrun', { project_id, task_id, info })
  }
}
