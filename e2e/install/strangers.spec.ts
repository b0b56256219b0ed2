import { expect, test } from '../fixtures.ts'

const asData = { 'Content-Type': 'application/json' }

test('another site and a box ask as nobody and get no data by address, whatever cookies the browser adds', async ({
  context,
  as,
}) => {
  await as('olga')
  const ask = async (path: string, headers: Record<string, string>) => {
    const answer = await context.request.get(path, { headers, maxRedirects: 0 })
    return answer.text()
  }
  const profile = '/account/profile'
  const foreign = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'empty' }
  expect(await ask(profile, { ...asData, 'Sec-Fetch-Site': 'same-origin' })).toContain('"olga"')
  expect(await ask(profile, { ...asData, ...foreign })).not.toContain('"olga"')
  expect(await ask(`${profile}?response_format=json`, { 'Sec-Fetch-Dest': 'empty' })).toContain('olga')
  expect(await ask(`${profile}?response_format=json`, foreign)).toContain('<div id="root"')

  // A link that somebody follows is theirs, wherever it stands.
  const followed = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' }
  expect(await ask(profile, { ...asData, ...followed })).toContain('"olga"')
})

test('an address that two servers could read in two ways is a page of ours', async ({ context }) => {
  for (const path of ['/api/..%2fproject/deep-sky-shapes/newtask', '/project/new?/publicstream']) {
    const answer = await context.request.get(path, { maxRedirects: 0 })
    expect(await answer.text(), path).toContain('<div id="root"')
    expect(answer.headers()['content-security-policy'], path).toMatch(/default-src 'none'/)
  }
})

test('asked by another name than the site’s, PYBOSSA is not asked: it would write that name into its mails', async ({
  context,
}) => {
  const asked = context.request.post('/account/forgot-password?response_format=json', {
    headers: { ...asData, Host: 'elsewhere.example' },
    data: { email_addr: 'nora@example.org' },
  })
  // Some refuse it while they shake hands already.
  const answer = await asked.then((heard) => heard.text()).catch(() => '')
  expect(answer).not.toMatch(/csrf|status/i)
})
