import { describe, expect, test } from 'vitest'
import { declared } from './declared.ts'
import { fillPath } from './endpoint.ts'
import { isAct, isFile, isPassiveFile, isReadingPage, readAddress } from './harmlessAddress.ts'

describe('people may be led to', () => {
  test.for([
    '/',
    '/project/',
    '/project/cats/',
    '/project/cats/newtask',
    '/project/cats/task/7',
    '/project/cats/stats',
    '/project/cats/blog',
    // A post of its blog.
    '/project/cats/12',
    '/project/cats/tasks/',
    '/project/cats/tasks/browse/2',
    '/project/category/art/page/2/',
    '/account/vera/',
    '/account/signin',
    '/help/terms-of-use',
    '/help/',
    '/account/',
    '/account/page/2',
    '/leaderboard/window/5',
    '/results',
  ])('%s', (path) => expect(isReadingPage(path)).toBe(true))
})

describe('nobody is led to', () => {
  test.for([
    '/account/signout',
    '/account/vera/delete',
    '/account/vera/update',
    '/project/cats/delete',
    '/project/cats/12/update',
    '/project/cats/12/delete',
    // With a format it also sends to other servers.
    '/project/cats/tasks/export',
    '/project/cats/add_coowner/evil',
    '/project/cats%2fadd_coowner%2fevil/',
    '/project/cats%5Cdelete',
    '/admin/users/add/2',
    '/api/user',
    '//evil.example/',
  ])('%s', (path) => expect(isReadingPage(path)).toBe(false))

  test('any address that acts when it is read, but to a task, which is what people are led to', () => {
    const acts = declared.filter(({ endpoint }) => endpoint.isAct && endpoint.method === 'GET')
    const paths = acts.map(({ endpoint: { path } }) => {
      const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => [name, '7'])
      return fillPath(path, Object.fromEntries(names))
    })
    expect(paths).toContain('/account/7/delete')
    expect(paths.filter((path) => isReadingPage(path))).toEqual(['/project/7/task/7'])
    // These are pages as well; what they do needs more than their path, or is asked for by the reader.
    expect(paths.filter((path) => !path.startsWith('/api/') && !isAct(path))).toEqual([
      '/account/register/confirmation',
      '/account/newsletter',
      '/project/7/task/7',
      '/project/7/webhook',
      '/project/7/tasks/export',
      '/admin/dashboard/',
    ])
    expect(isAct('/account/signout')).toBe(true)
    expect(isAct('/account/vera/update')).toBe(false)
  })
})

test('a project leads to its own work and not to that of another', () => {
  expect(isReadingPage('/project/cats/newtask', 'cats')).toBe(true)
  expect(isReadingPage('/project/dogs/newtask', 'cats')).toBe(false)
  expect(isReadingPage('/project/dogs/', 'cats')).toBe(true)
})

test('as a picture, any uploaded file is harmless', () => {
  expect(isFile('/uploads/user_2/a.svg')).toBe(true)
  expect(isFile('/uploads/..%2faccount/vera/delete')).toBe(false)
  expect(isFile('/account/vera/delete')).toBe(false)
})

test.for([
  ['/uploads/user_2/a.png', true],
  ['/uploads/user_2/a.pdf', true],
  ['/static/icon.png', true],
  ['/uploads/user_2/a.html', false],
  ['/uploads/user_2/a.SVG', false],
  ['/uploads/..%2faccount/vera/delete', false],
  ['/account/vera/delete', false],
] as const)('%s is a file that may be opened: %s', ([path, expected]) => {
  expect(isPassiveFile(path)).toBe(expected)
})

test('an address counts as the site’s by its host’s name, whatever the scheme, the port and the spelling', () => {
  const isOwn = (href: string) => readAddress(href, 'https://site.example/project/cats/')?.isOwn
  for (const href of [
    'x',
    '../../y',
    'http://site.example/a',
    'https://SITE.example:8080/',
    '//site.example',
    '/\\site.example/',
  ])
    expect(isOwn(href)).toBe(true)
  expect(isOwn('https://site.example.evil.example/')).toBe(false)
  expect(isOwn('javascript:alert(1)')).toBeUndefined()
  expect(readAddress('/uploads/%2e%2e/account/x', 'https://site.example/')?.url.pathname).toBe('/account/x')
})
