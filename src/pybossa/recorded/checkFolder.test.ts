import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { readRecorded } from './readRecorded.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'recordings-'))
afterAll(() => rm(folder, { recursive: true }))

const recorded = (file: string) => {
  const exchange = readRecorded().find((one) => one.file === file)
  if (!exchange) throw new Error(`${file} was not recorded`)
  return exchange
}
const write = async (name: string, content: unknown) => {
  await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
  await writeFile(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
}
/** Output by lines, and the exit code. */
const check = (...args: string[]) =>
  promisify(execFile)(process.execPath, [path.join(import.meta.dirname, 'checkFolder.ts'), ...args]).then(
    ({ stdout }) => ({ lines: stdout.trim().split('\n'), code: 0 }),
    (error: { stdout: string; stderr: string; code: number }) => ({
      lines: (error.stdout + error.stderr).trim().split('\n'),
      code: error.code,
    }),
  )

test('a folder of good recordings passes, whatever lies beside them', async () => {
  await write('home/01-home.anon.json', recorded('home/01-home.anon.json'))
  await write('auth/47-forgot-password.mail.json', { name: 'mail', mails: [] })
  await write('README.md', '# Recordings')
  await write('notes.json', { note: 'nothing to check' })
  expect(await check(folder)).toEqual({ lines: ['1 passed, 0 failed'], code: 0 })
})

test('a wrong answer fails by name', async () => {
  const home = recorded('home/01-home.anon.json')
  const { featured } = home.response.body as { featured: object[] }
  const body = { template: '/home/index.html', featured: featured.map((one) => ({ ...one, id: 'one' })) }
  await write('deep/er/broken.json', { ...home, response: { ...home.response, body } })
  await write('deep/html.json', { ...home, response: { ...home.response, body: '<!doctype html>' } })
  await write('deep/unknown.json', { ...home, request: { ...home.request, path: '/no/such/page' } })
  await write('deep/torn.json', '{"request":')
  const { lines, code } = await check(folder)
  expect(code).toBe(1)
  expect(lines).toHaveLength(5)
  expect(lines[0]).toMatch(/^deep\/er\/broken\.json: getHome .*featured\.0\.id: expected number/)
  expect(lines[1]).toMatch(/^deep\/html\.json: getHome .*expected object/)
  expect(lines[2]).toBe('deep/torn.json: not JSON')
  expect(lines[3]).toBe('deep/unknown.json: no endpoint for GET /no/such/page')
  expect(lines[4]).toBe('1 passed, 4 failed')
})

test('without a folder it says how it is used', async () => {
  const { lines, code } = await check()
  expect(code).toBe(1)
  expect(lines[0]).toContain('Which folder?')
})
