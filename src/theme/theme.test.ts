// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { pages } from './pages.ts'
import { renderTemplate } from './renderTemplate.ts'
import { themeFiles } from './writeTheme.ts'

const root = path.join(import.meta.dirname, '../..')
const snippet = '<p id="q">{{ not for Jinja }}</p>'
const files = themeFiles(readFileSync(path.join(root, 'index.html'), 'utf8'), { basic: snippet })

/** What people may call themselves, and what must never come out as markup. */
const evil = `</script><script>globalThis.pwned = 1</script>"'{{ 7 * 7 }}&<img src=x onerror=alert(1)>`
const secret = 'never-to-be-seen'

const person = {
  is_authenticated: true,
  id: 3,
  name: 'olga',
  fullname: evil,
  email_addr: 'olga@example.org',
  created: '2026-01-01T00:00:00',
  admin: null,
  locale: 'en',
  valid_email: true,
  restrict: false,
  confirmation_email_sent: false,
  info: { avatar: 'a.png', container: 'user_3', token: secret },
  api_key: secret,
  passwd_hash: secret,
}
const readPerson = expect.objectContaining({ id: 3, fullname: evil, admin: false, locale: 'en' })

/** Even to look at a visitor's attributes is an error on the server, two levels down. */
const visitor = {
  is_authenticated: false,
  get info(): never {
    throw new Error('a visitor has no info')
  },
}
const row = { id: 7, project_id: 1, created: '2026-01-02T00:00:00.123456', updated: null }
const everything = {
  brand: evil,
  title: `${evil} &middot; Page`,
  description: 'The server says no.',
  contact_email: 'help@example.org',
  enforce_privacy: true,
  ldap_enabled: false,
  config: { LEADERBOARDS: ['points', 'badges'], SECRET_KEY: secret, CKAN_URL: null },
  request: { path: '/project/cats/' },
  csrf_token: () => 'a-token',
  get_flashed_messages: () => [['message', evil]],
  project: {
    name: evil,
    short_name: 'cats?"',
    secret_key: secret,
    webhook: 'https://hook.example/ok',
    info: { passwd_hash: secret, results: evil, task_presenter: evil },
  },
  owner: { ...person },
  logs: [
    {
      ...row,
      user_name: evil,
      action: 'update',
      caller: 'web',
      attribute: 'name',
      old_value: null,
      new_value: evil,
      project_short_name: 'cats',
    },
    {
      ...row,
      user_name: 'olga',
      action: 'update',
      caller: 'web',
      attribute: 'passwd_hash',
      old_value: null,
      new_value: secret,
    },
  ],
  responses: [{ ...row, payload: { event: evil }, response: evil, response_status_code: null }],
  blogpost: { ...row, user_id: null, title: evil, body: evil, media_url: null, published: true, owner: null },
  form: { errors: { review: [evil] }, data: { password: secret } },
  importer: { type: 'twitter', source: evil, user_credentials: secret },
  available_importers: ['projects/tasks/csv.html'],
  short_name: 'cats',
  ckan_name: null,
}

const render = (name: string, current_user: object) => {
  const text = renderTemplate(files, name, { ...everything, current_user })
  return { text, page: new DOMParser().parseFromString(text, 'text/html') }
}
const blockOf = (page: Document, id: string): unknown => {
  const block = page.getElementById(id)
  return block ? JSON.parse(block.textContent) : undefined
}

const names = [...files.keys()]
  .map((name) => name.replace('templates/', ''))
  .filter((name) => name in pages || /^help\/(tos|privacy|cookies_policy)\.html$/.test(name))

/** Asked for by `pybossa/view/*.py` of 4.0.2 and `core.py`: without one of these the address is a 500. */
test('there is a template for every page that the server renders', () => {
  expect(names.length).toBeGreaterThanOrEqual(80)
  for (const name of ['404.html', 'home/index.html', 'help/tos.html', 'projects/importers/localCSV.html'])
    expect(names).toContain(name)
})

describe.each([
  ['a visitor', visitor],
  ['somebody signed in', person],
])('for %s', (_, somebody) => {
  test.each(names)('%s is the page, harmless whatever stands in its data, and without secrets', (name) => {
    const { text, page } = render(name, somebody)
    expect(page.getElementById('root')).not.toBeNull()
    const scripts = [...page.querySelectorAll('script')].filter(({ type }) => type !== 'application/json')
    expect(scripts.every((script) => script.src !== '' && script.textContent === '')).toBe(true)
    expect(page.querySelector('img')).toBeNull()
    expect(text).not.toContain(secret)
    expect(page.querySelector('meta[name="atrium-brand"]')?.getAttribute('content')).toBe(evil)
    const isServerError = name === '500.html'
    expect(blockOf(page, 'atrium-site')).toEqual(
      // Where the server failed, it is asked nothing.
      isServerError ? undefined : { csrf: 'a-token', user: somebody === person ? readPerson : null },
    )
    expect(typeof blockOf(page, 'atrium-page')).toBe(pages[name]?.data ? 'object' : 'undefined')
  })
})

describe('what no JSON answer carries stands in the page:', () => {
  const said = (name: string) => blockOf(render(name, person).page, 'atrium-page')
  test('the audit log', () => {
    expect(said('projects/auditlog.html')).toEqual({
      auditlog: [
        expect.objectContaining({ id: 7, attribute: 'name', old_value: '', new_value: evil }),
        expect.objectContaining({ attribute: 'passwd_hash', old_value: '', new_value: '' }),
      ],
    })
  })
  test('the calls of the webhook', () => {
    expect(said('projects/webhook.html')).toEqual({
      webhooks: [
        expect.objectContaining({
          id: 7,
          payload: { event: evil },
          response: evil,
          response_status_code: null,
        }),
      ],
      webhook: 'https://hook.example/ok',
    })
  })
  test('a post, the results page, the importer without its credentials, a protected project’s name', () => {
    expect(said('projects/blog_post.html')).toMatchObject({ blogpost: { id: 7, title: evil, owner: null } })
    expect(said('projects/results.html')).toEqual({ results: evil })
    expect(said('projects/task_autoimporter.html')).toEqual({
      autoimporter: expect.objectContaining({ type: 'twitter', source: evil, csv_url: null }),
    })
    expect(said('projects/password.html')).toEqual({ project: { name: evil, short_name: 'cats' } })
  })
})

test('a starter presenter reaches the editor as it is, braces and all', () => {
  expect(renderTemplate(files, 'projects/snippets/basic.html', everything)).toBe(snippet)
})

describe('policies', () => {
  test('stand in the page as text, for the server to find', () => {
    const article = render('help/privacy.html', visitor).page.querySelector('article')
    expect(article?.querySelectorAll('p').length).toBeGreaterThanOrEqual(2)
    expect(article?.textContent).toContain('What is kept about you')
  })
  test('are the operator’s own where he wrote some', () => {
    const own = new Map([...files, ['templates/custom/_tos.html', '<p>Our own rules of this house.</p>']])
    const text = renderTemplate(own, 'help/tos.html', { ...everything, current_user: visitor })
    expect(text).toContain('Our own rules of this house.')
    expect(text).not.toContain('What you agree to')
  })
})

describe('mails', () => {
  const mails = [...files.keys()].filter((name) => /account\/email\/[a-zA-Z]/.test(name))
  const context = {
    ...everything,
    current_user: visitor,
    user: person,
    user_name: 'olga',
    confirm_url: 'https://crowd.example/account/register/confirmation?key=k',
    recovery_url: 'https://crowd.example/account/reset-password?key=k',
    otpcode: 123456,
    project: { name: evil, short_name: 'cats', owner: person },
    blog: { id: 2, title: evil, body: evil, owner: person, project: { name: evil, short_name: 'cats' } },
    n_completed_tasks: 12,
    users_stats: { n_auth: 3, n_anon: 4, auth: { top5: [{ fullname: evil, tasks: 9, restrict: false }] } },
    active_day: ['Monday', 40],
    personal_data_link: 'https://crowd.example/data',
    personal_projects_link: null,
    personal_contributions_link: 'https://crowd.example/contributions',
  }
  const sites = [{}, { SERVER_NAME: 'crowd.example', PREFERRED_URL_SCHEME: 'https' }] as const
  const mustHold: Record<string, string> = {
    validate_account: 'confirmation?key=k',
    validate_email: 'confirmation?key=k',
    forgot_password: 'reset-password?key=k',
    otp: '123456',
    exportdata: 'https://crowd.example/data',
  }
  test('there are all that PYBOSSA sends', () => {
    const all = 'validate_email forgot_password otp inactive noncontributors deleteNotify inactive_project'
    for (const name of `${all} blogupdate weeklystats exportdata`.split(' '))
      for (const kind of ['md', 'html']) expect(mails).toContain(`templates/account/email/${name}.${kind}`)
    expect(mails).toContain('templates/account/email/validate_account.md')
  })
  test.each(mails)('%s says what it must, with and without an address of the server', (file) => {
    const name = file.replace('templates/', '')
    for (const config of sites) {
      const text = renderTemplate(files, name, { ...context, config })
      expect(text).not.toContain(secret)
      expect(text).not.toMatch(/undefined|\[object|href="\/|https?:\/\/\//)
      expect(text).toContain(mustHold[name.replace(/.*\/|\.\w+$/g, '')] ?? '')
      const page = new DOMParser().parseFromString(name.endsWith('.html') ? text : '', 'text/html')
      expect(page.querySelector('script, img')).toBeNull()
    }
  })
  test('letters that one may unsubscribe from say where', () => {
    for (const name of ['inactive', 'noncontributors', 'deleteNotify', 'blogupdate'])
      for (const kind of ['md', 'html'])
        expect(
          renderTemplate(files, `account/email/${name}.${kind}`, { ...context, config: sites[1] }),
        ).toContain('https://crowd.example/account/olga/update')
  })
  test('letters to an address that nobody has confirmed carry no words of whoever typed it in', () => {
    const name = '[Your prize](//evil.example)'
    for (const file of ['validate_account.md', 'validate_email.md', 'validate_email.html']) {
      const text = renderTemplate(files, `account/email/${file}`, {
        ...context,
        user: { ...person, name, fullname: name },
        config: {},
      })
      expect(text).not.toContain('evil.example')
    }
  })
})
