// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createDemoBrowser } from '#testing/demoBrowser.ts'
import { renderAt } from '#testing/renderAt.tsx'
import { requestedAddress } from '#testing/requestedAddress.ts'

beforeEach(() => void vi.spyOn(console, 'info').mockImplementation(() => {}))
afterEach(() => localStorage.clear())

const open = (path = '/admin/users', options: Parameters<typeof renderAt>[1] = {}) =>
  renderAt(path, { as: 'admin', ...options })
const toast = (text: string | RegExp) => within(screen.getAllByRole('status').at(-1)!).findByText(text)
const rowOf = async (list: string, name: string) => {
  const rows = within(await screen.findByRole('list', { name: list })).getAllByRole('listitem')
  const row = rows.find((one) => within(one).queryByText(name))
  if (!row) throw new Error(`${name} is not in ${list}`)
  return within(row)
}
type Browser = Awaited<ReturnType<typeof renderAt>>['browser']
/** Whole records, as PYBOSSA gives them away. */
async function dumps(browser: Browser) {
  const headers = { 'Content-Type': 'application/json' }
  const page = (await (await browser.fetch('/admin/users', { headers })).json()) as {
    form: { csrf: string }
    users: { name: string }[]
  }
  const reply = await browser.fetch('/admin/users', {
    method: 'POST',
    headers: { ...headers, 'X-CSRFToken': page.form.csrf },
    body: JSON.stringify({ user: 'a' }),
  })
  const { found } = (await reply.json()) as {
    found: { name: string; pro: boolean; admin: boolean; passwd_hash: string; api_key: string }[]
  }
  return { admins: page.users.map(({ name }) => name), found }
}

test('who looks for a part of a name finds people, with what they are', async () => {
  const { user, router } = await open()
  await user.type(await screen.findByLabelText('Part of a name'), 'ER')
  await user.click(screen.getByRole('button', { name: 'Find' }))
  const found = await screen.findByRole('list', { name: 'People found' })
  expect(within(found).getByText('Vera Castellanos')).toBeVisible()
  expect(within(found).queryByText('Nora Byrne')).toBeNull()
  expect(router.state.location.search).toBe('?q=ER')
  const vera = await rowOf('People found', 'Vera Castellanos')
  expect(vera.getByText('vera@example.org')).toBeVisible()
  expect(vera.getByRole('link', { name: 'Vera Castellanos' })).toHaveAttribute('href', '/account/vera/')
  expect(vera.getByRole('link', { name: 'Settings of Vera Castellanos' })).toHaveAttribute(
    'href',
    '/account/vera/update',
  )
})

test('nothing typed, and nobody found, are said', async () => {
  const { user } = await open()
  await user.click(await screen.findByRole('button', { name: 'Find' }))
  expect(screen.getByText('Write a part of a name first.')).toBeVisible()
  await user.type(screen.getByLabelText('Part of a name'), 'zzzz')
  await user.click(screen.getByRole('button', { name: 'Find' }))
  expect(await screen.findByText(/Nobody has/)).toHaveTextContent('Nobody has “zzzz” in their name.')
})

test('nobody’s password or key is kept or shown', async () => {
  const { container, client, browser } = await open('/admin/users?q=a')
  await screen.findByRole('list', { name: 'People found' })
  const { found } = await dumps(browser)
  expect(found.length).toBeGreaterThan(5)
  const cached = JSON.stringify(
    client
      .getQueryCache()
      .getAll()
      .map(({ state }) => state.data),
  )
  expect(cached).toContain('vera@example.org')
  for (const secret of found.flatMap(({ passwd_hash, api_key }) => [passwd_hash, api_key])) {
    expect(secret).toMatch(/.{20}/)
    expect(cached).not.toContain(secret)
    expect(container.innerHTML).not.toContain(secret)
  }
  expect(cached).not.toMatch(/passwd_hash|api_key/)
})

test('an administrator is made, and unmade, after a question', async () => {
  const { user, browser } = await open('/admin/users?q=carl')
  expect(await screen.findByText('You are the only administrator')).toBeVisible()
  await user.click(await screen.findByRole('button', { name: 'Make administrator: Carl Aagaard' }))
  const question = await screen.findByRole('dialog', { name: 'Make Carl Aagaard an administrator?' })
  expect(await dumps(browser)).toMatchObject({ admins: [] })
  await user.click(within(question).getByRole('button', { name: 'Make administrator' }))
  await toast('Carl Aagaard is an administrator now.')
  expect(await dumps(browser)).toMatchObject({ admins: ['carl'] })
  const row = await rowOf('Administrators', 'Carl Aagaard')
  expect(screen.queryByText('You are the only administrator')).toBeNull()
  await user.click(row.getByRole('button', { name: 'Remove as administrator: Carl Aagaard' }))
  const again = await screen.findByRole('dialog', { name: 'Remove Carl Aagaard as administrator?' })
  await user.click(within(again).getByRole('button', { name: 'Remove as administrator' }))
  await toast('Carl Aagaard is no administrator any more.')
  expect(await dumps(browser)).toMatchObject({ admins: [] })
})

test('the last administrator cannot step down', async () => {
  const { user } = await open()
  await user.click(await screen.findByRole('button', { name: 'Step down as administrator' }))
  const told = await screen.findByRole('dialog', { name: 'You are the only administrator' })
  expect(within(told).queryByRole('button', { name: 'Step down' })).toBeNull()
  await user.click(within(told).getByRole('button', { name: 'Stay administrator' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('one of two can, and is led away from what is closed then', async () => {
  const browser = createDemoBrowser()
  await browser.signIn('admin')
  await browser.fetch('/admin/users/add/2', { headers: { 'Content-Type': 'application/json' } })
  const { user, router } = await renderAt('/admin/users', { browser })
  await user.click(await screen.findByRole('button', { name: 'Step down as administrator' }))
  const question = await screen.findByRole('dialog', { name: 'Step down as administrator?' })
  await user.click(within(question).getByRole('button', { name: 'Step down' }))
  await toast('You are no administrator any more.')
  expect(router.state.location.pathname).toBe('/')
  await router.navigate('/admin/')
  expect(await screen.findByRole('heading', { name: 'This page is not for your account' })).toBeVisible()
})

test('pro is given, and taken back by undo', async () => {
  const { user, browser } = await open('/admin/users?q=olga')
  const proOf = async () => (await dumps(browser)).found.find(({ name }) => name === 'olga')?.pro
  await user.click(await screen.findByRole('button', { name: 'Give pro to Olga Marchenko' }))
  await toast('Olga Marchenko has the pro features now.')
  expect(await proOf()).toBe(true)
  expect(await screen.findByRole('button', { name: 'Remove pro from Olga Marchenko' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await toast('Olga Marchenko has no pro features any more.')
  expect(await proOf()).toBe(false)
})

test('a restricted person’s settings are closed, which is said instead of a dead link', async () => {
  await open('/admin/users?q=rita')
  const rita = await rowOf('People found', 'Rita Kowalczyk')
  expect(rita.getByText(/asked not to be shown/)).toBeVisible()
  expect(rita.queryByRole('link', { name: /Settings/ })).toBeNull()
})

test('an administrator sees a person’s drafts in the profile', async () => {
  await open('/account/olga/')
  const made = await screen.findByRole('region', { name: 'Projects made' })
  expect(within(made).getByText('Moth Nights')).toBeInTheDocument()
})

describe('the list to download', () => {
  const saved: { name: string; file: Blob }[] = []
  beforeEach(() => {
    saved.length = 0
    let last: Blob | undefined
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (file: Blob) => ((last = file), 'blob:test'),
        revokeObjectURL: () => {},
      }),
    )
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      if (last) saved.push({ name: this.download, file: last })
    })
  })
  afterEach(() => vi.unstubAllGlobals())

  test('comes as a table in which no name is a formula, without those who restrict their data', async () => {
    const { user, browser } = await open()
    await browser.fetch('/api/user/2', {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ fullname: '=HYPERLINK("http://evil.example")' }),
    })
    await user.click(await screen.findByRole('button', { name: 'Download as CSV' }))
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]?.name).toBe('users.csv')
    const text = await textOf(saved[0]!.file)
    expect(text).toContain('id,name,fullname,email_addr')
    expect(text).toContain('vera@example.org')
    expect(text).toContain(`"'=HYPERLINK(`)
    expect(text).not.toContain('rita@example.org')
    expect(screen.getByText(/People who restrict their data are left out/)).toBeVisible()
  })

  test('comes as JSON', async () => {
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: 'Download as JSON' }))
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]?.name).toBe('users.json')
    expect(JSON.parse(await textOf(saved[0]!.file))).toContainEqual(
      expect.objectContaining({ name: 'olga', email_addr: 'olga@example.org' }),
    )
  })
})

const textOf = (file: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result as string))
    reader.readAsText(file)
  })

test('without a network the question stays, and what was typed too', async () => {
  const { user, browser } = await open('/admin/users?q=carl')
  await user.click(await screen.findByRole('button', { name: 'Make administrator: Carl Aagaard' }))
  const question = await screen.findByRole('dialog')
  browser.setOffline(true)
  await user.click(within(question).getByRole('button', { name: 'Make administrator' }))
  expect(await within(question).findByText(/We cannot reach the server/)).toBeVisible()
  browser.setOffline(false)
  await user.click(within(question).getByRole('button', { name: 'Make administrator' }))
  await toast('Carl Aagaard is an administrator now.')
  expect(screen.getByLabelText('Part of a name')).toHaveValue('carl')
})

test('where the session is over, one signs in over the page and the act goes on', async () => {
  const { user, browser } = await open('/admin/users?q=carl')
  const give = await screen.findByRole('button', { name: 'Give pro to Carl Aagaard' })
  await browser.signOut()
  await user.click(give)
  const dialog = await screen.findByRole('dialog', { name: 'Please sign in again' })
  await user.type(within(dialog).getByLabelText('Password'), 'admin-password')
  await user.click(within(dialog).getByRole('button', { name: 'Sign in' }))
  await toast('Carl Aagaard has the pro features now.')
  expect((await dumps(browser)).found.find(({ name }) => name === 'carl')?.pro).toBe(true)
})

test('where deleting an account would be looked for, it is said that there is no way', async () => {
  await open()
  expect(await screen.findByText(/no way for administrators to delete or block an account/)).toBeVisible()
})

test('two hundred people are shown some at a time, in the order one chooses', async () => {
  const browser = createDemoBrowser()
  await browser.signIn('admin')
  const one = (index: number) => ({
    id: 1000 + index,
    name: `person${index}`,
    fullname: `Person ${String(index).padStart(3, '0')} ${'of a very long name '.repeat(4)}`,
    email_addr: `person${index}@example.org`,
    created: `2026-01-01T00:00:${String(index % 60).padStart(2, '0')}`,
    info: {},
    admin: false,
    passwd_hash: 'x',
    api_key: 'y',
  })
  const { user } = await renderAt('/admin/users', {
    browser: {
      ...browser,
      fetch: async (input, init) => {
        const reply = await browser.fetch(input, init)
        if (init?.method !== 'POST' || !requestedAddress(input).startsWith('/admin/users')) return reply
        const page = (await reply.json()) as object
        const found = Array.from({ length: 200 }, (_, index) => one(index))
        return Object.defineProperty(Response.json({ ...page, found }), 'url', { value: reply.url })
      },
    },
  })
  await user.type(await screen.findByLabelText('Part of a name'), 'person{Enter}')
  expect(await screen.findByText('200 people found')).toBeVisible()
  const rows = () => within(screen.getByRole('list', { name: 'People found' })).getAllByRole('listitem')
  expect(rows()).toHaveLength(25)
  expect(rows()[0]).toHaveTextContent('Person 000')
  await user.selectOptions(screen.getByLabelText('Order'), 'Newest first')
  await waitFor(() => expect(rows()[0]).toHaveTextContent('Person 059'))
  await user.click(screen.getByRole('button', { name: 'Show more' }))
  expect(rows()).toHaveLength(50)
})
