// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { saveBlob, saveFile } from '#shared/files/saveFile.ts'
import type { DemoBrowser } from '#testing/demoBrowser.ts'
import { renderAt } from '#testing/renderAt.tsx'

vi.mock('#shared/files/saveFile.ts', () => ({
  saveFile: vi.fn<typeof saveFile>(),
  saveBlob: vi.fn<typeof saveBlob>(),
}))
beforeEach(() => {
  vi.clearAllMocks()
  vi.spyOn(console, 'info').mockImplementation(() => {})
})

const json = { 'Content-Type': 'application/json' }
async function projectOf(browser: DemoBrowser, short_name: string) {
  const reply = await browser.fetch(`/project/${short_name}/settings`, { headers: json })
  return ((await reply.json()) as { project: { id: number; info: object } }).project
}
async function change(browser: DemoBrowser, short_name: string, body: object) {
  const { id } = await projectOf(browser, short_name)
  await browser.fetch(`/api/project/${id}`, { method: 'PUT', headers: json, body: JSON.stringify(body) })
}
const evil = '<img src=x onerror=alert(1)></script><script>alert(2)</script>'

describe('the audit log', () => {
  const path = '/project/letters-home/auditlog'
  const entries = () => screen.getAllByRole('listitem').filter((item) => item.closest('main section'))

  test('says who changed what, of what and to what; HTML is text, and secrets are not said', async () => {
    const { browser, client, user } = await renderAt(path, { as: 'paula' })
    await change(browser, 'letters-home', { description: evil })
    await client.invalidateQueries()
    const value = await screen.findByText(evil, { exact: false })
    await user.click(within(value.closest('details')!).getByText('See what changed'))
    expect(value).toBeVisible()
    expect(entries()[0]).toHaveTextContent(/^paula changed the short description ?by a program/)
    expect(document.querySelector('main section img, main section script')).toBeNull()
    expect(await screen.findByText('carl', { selector: 'ins bdi' })).toBeVisible()
    expect(screen.getByText('All at the same pace', { selector: 'ins' })).toBeVisible()
    expect(screen.getAllByText(/changed the project’s password/)).toHaveLength(2)
    expect(document.body).not.toHaveTextContent('InNlYWxlZCI')
    expect(entries().at(-1)).toHaveTextContent('paula created the project')
    // The heading says the day.
    for (const entry of entries()) expect(entry.querySelector('time')).toHaveTextContent(/^\d?\d:\d\d/)
  })

  test('is searched by person, thing and day, all in the address; what is found is downloaded', async () => {
    const { user, router } = await renderAt(path, { as: 'paula' })
    const who = await screen.findByLabelText('Who')
    const all = entries().length
    await user.selectOptions(who, 'carl')
    await waitFor(() => expect(entries().length).toBeLessThan(all))
    for (const entry of entries()) expect(entry).toHaveTextContent(/^carl/)
    await user.selectOptions(screen.getByLabelText('What'), 'Short description')
    expect(router.state.location.search).toBe('?who=carl&what=description')
    await waitFor(() => expect(entries()).toHaveLength(1))
    await user.click(screen.getByRole('button', { name: 'Download these as CSV' }))
    const [name, csv] = vi.mocked(saveFile).mock.lastCall ?? []
    expect(name).toBe('letters-home-audit-log.csv')
    expect(csv?.split('\r\n').filter(Boolean)).toHaveLength(2)
    expect(csv).toContain('carl,web,update,description,')
    fireEvent.change(screen.getByLabelText('Until'), { target: { value: '2001-01-01' } })
    expect(await screen.findByRole('heading', { name: 'No change fits' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show all changes' }))
    await waitFor(() => expect(entries()).toHaveLength(all))
  })

  test('shows what changed in a presenter line by line, when asked', async () => {
    const { user } = await renderAt(`${path}?what=task_presenter`, { as: 'paula' })
    const [latest] = await screen.findAllByText('See what changed')
    await user.click(latest!)
    const details = latest!.closest('details')!
    expect(details.querySelectorAll('ins').length).toBeGreaterThan(2)
    expect(details.querySelector('del')).toBeNull()
    expect(within(details).getAllByText(/lines as before/).length).toBeGreaterThan(0)
  })

  test('is read out of the page of PYBOSSA’s own theme, too, and says what that leaves out', async () => {
    await renderAt(path, { as: 'paula', settings: 'default-theme' })
    expect(await screen.findByText(/first 30 characters/)).toBeVisible()
    expect(entries().at(-1)).toHaveTextContent('paula created the project')
    expect(entries().length).toBeGreaterThan(8)
  })

  test('has pages, and none is lost in a thousand entries', async () => {
    const { browser, client, user, router } = await renderAt(path, { as: 'paula' })
    const { id } = await projectOf(browser, 'letters-home')
    const auditlog = Array.from({ length: 1000 }, (_, n) => ({
      id: n + 1,
      project_id: id,
      created: new Date(Date.UTC(2026, 0, 1) + n * 3_600_000).toISOString().slice(0, -1),
      user_name: 'paula',
      caller: 'web',
      action: 'update',
      attribute: 'name',
      old_value: `n${n}`,
      new_value: `n${n + 1}`,
    }))
    client.setQueryData(
      client.getQueryCache().findAll({ queryKey: ['/project/:short_name/auditlog'] })[0]!.queryKey,
      { entries: auditlog.toReversed().map((entry) => ({ ...entry, isSecret: false })), isShortened: false },
    )
    expect(await screen.findByText('n1000')).toBeVisible()
    expect(entries()).toHaveLength(50)
    await user.click(screen.getByRole('link', { name: '20' }))
    expect(router.state.location.search).toBe('?page=20')
    expect(await screen.findByText('n0')).toBeVisible()
  })

  test('is kept from those who are not pro, without asking, and admins see that of any project', async () => {
    const { unmount } = await renderAt('/project/beetle-drawers/auditlog', { as: 'olga' })
    expect(await screen.findByRole('heading', { name: 'This is for pro accounts' })).toBeVisible()
    unmount()
    await renderAt('/project/beetle-drawers/auditlog', { as: 'admin' })
    expect(await screen.findByText('created the project', { exact: false })).toBeVisible()
  })

  test('of a server with a theme of its own cannot be read, and the page says so', async () => {
    await renderAt(path, { as: 'paula', answers: { [path]: 'another page' } })
    expect(await screen.findByRole('heading', { name: 'This server does not hand it out' })).toBeVisible()
  })
})

describe('the webhook', () => {
  const path = '/project/letters-home/webhook'
  const calls = () =>
    within(screen.getByRole('list', { name: 'Calls, the newest first' })).getAllByRole('listitem')

  test.each([undefined, 'default-theme'])('tells of every call (%s)', async (settings) => {
    const { user } = await renderAt(path, { as: 'paula', ...(settings ? { settings } : {}) })
    expect(await screen.findByText('https://hook.example/ok')).toBeVisible()
    const list = await screen.findByRole('list', { name: 'Calls, the newest first' })
    expect(within(list).getAllByText('Accepted').length).toBeGreaterThan(3)
    expect(within(list).getByText('No answer')).toBeVisible()
    const failed = within(list).getByText('Failed (500)').closest('li')!
    await user.click(within(failed).getByText('What was sent and what came back'))
    expect(within(failed).getByRole('region', { name: 'Sent' })).toHaveTextContent(
      '"event": "task_completed"',
    )
    expect(within(failed).getByRole('region', { name: 'Came back' })).toHaveTextContent(
      /^Traceback: the table <results> is full$/,
    )
  })

  test('calls again: one, or all that failed', async () => {
    const { user, browser } = await renderAt(`${path}?show=failed`, { as: 'paula' })
    await screen.findByRole('list', { name: 'Calls, the newest first' })
    expect(calls()).toHaveLength(2)
    await user.click(within(calls()[0]!).getByRole('button', { name: 'Call again' }))
    const dialog = await screen.findByRole('dialog', { name: 'Make this call again?' })
    expect(dialog).toHaveTextContent('https://hook.example/ok')
    await user.click(within(dialog).getByRole('button', { name: 'Call again' }))
    expect(await screen.findByText('The server makes the calls now.')).toBeVisible()
    await waitFor(() => expect(screen.getByRole('link', { name: 'Failed (1)' })).toBeVisible())

    await change(browser, 'letters-home', { webhook: 'https://hook.example/broken' })
    await user.click(screen.getByRole('link', { name: /^All \(/ }))
    await user.click(screen.getByRole('button', { name: 'Call all again' }))
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: /Call \d+ times/ }),
    )
    await waitFor(() => expect(screen.queryByText('Accepted')).toBeNull())
    await change(browser, 'letters-home', { webhook: 'https://hook.example/ok' })
    await user.click(screen.getByRole('button', { name: 'Call failed ones again' }))
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: /Call \d+ times/ }),
    )
    await waitFor(() => expect(screen.getByRole('link', { name: 'Failed (0)' })).toBeVisible())
  })

  test('without an address, and for those who are not pro', async () => {
    const { unmount } = await renderAt('/project/night-shift-bats/webhook', { as: 'paula' })
    expect(await screen.findByRole('heading', { name: 'No calls yet' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Set an address' })).toHaveAttribute(
      'href',
      '/project/night-shift-bats/update',
    )
    unmount()
    await renderAt(path, { as: 'carl' })
    expect(await screen.findByRole('heading', { name: 'This is for pro accounts' })).toBeVisible()
  })
})

describe('the report', () => {
  const path = '/project/letters-home/projectreport/export'

  test('of the server fails, which is explained; the one made here counts every answer', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { user, browser } = await renderAt(path, { as: 'paula' })
    await user.click(await screen.findByRole('button', { name: 'Try the server’s report' }))
    const problem = await screen.findByText('The server could not make its report')
    expect(problem).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Make the report here' }))
    expect(await screen.findByText(/^Saved:/)).toBeVisible()
    const [name, csv = ''] = vi.mocked(saveFile).mock.lastCall ?? []
    expect(name).toBe('letters-home-report.csv')
    const { id } = await projectOf(browser, 'letters-home')
    const stats = (await (
      await browser.fetch(`/api/projectstats?all=1&project_id=${id}`, { headers: json })
    ).json()) as { n_task_runs: number }[]
    const [, people = ''] = csv.split('\r\n\r\n')
    const counted = people
      .split('\r\n')
      .slice(1)
      .filter(Boolean)
      .map((line) => Number(line.split(',')[3]))
    expect(counted.reduce((sum, answers) => sum + answers, 0)).toBe(stats[0]?.n_task_runs)
    expect(csv).toContain('Letters Home')
    expect(people).toMatch(/,vera,/)
  })

  test('is stopped when one likes', async () => {
    const { user } = await renderAt(path, { as: 'paula' })
    await user.click(await screen.findByRole('button', { name: 'Make the report' }))
    const stop = screen.queryByRole('button', { name: 'Stop' })
    if (stop) await user.click(stop)
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull())
  })
})
