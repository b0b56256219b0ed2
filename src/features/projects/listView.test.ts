import { describe, expect, test } from 'vitest'
import { addressOfView, isPlain, readView, type ListView } from './listView.ts'

const plain: ListView = { text: '', sort: 'recommended', hidesFinished: false, page: 1 }

describe('a list view in the address', () => {
  test('the plain view has the plain address', () => {
    expect(addressOfView(null, plain)).toBe('/search')
    expect(addressOfView('thinking', plain)).toBe('/project/category/thinking/')
  })

  test.each<[string | null, ListView]>([
    [null, { text: 'bird songs', sort: 'newest', hidesFinished: true, page: 3 }],
    [null, { ...plain, text: '100% & más 鳥' }],
    ['sensing', { text: 'a', sort: 'name', hidesFinished: false, page: 1 }],
    ['sensing', { ...plain, page: 2 }],
  ])('what is written for %s is read again', (category, view) => {
    const url = new URL(addressOfView(category, view), 'https://atrium.test')
    const page = /\/page\/(\d+)\//.exec(url.pathname)?.[1]
    expect(readView(url.searchParams, page)).toEqual(view)
  })

  test("a category's page stands in its path, as PYBOSSA has it", () => {
    expect(addressOfView('sensing', { ...plain, page: 2 })).toBe('/project/category/sensing/page/2/')
  })

  test('nonsense is read as the plain view', () => {
    expect(readView(new URLSearchParams('sort=hash&open=yes&page=-4'))).toEqual(plain)
    expect(readView(new URLSearchParams(), 'x')).toEqual(plain)
  })

  test('only search, order and filters leave the plain view, not paging or blanks', () => {
    expect(isPlain({ ...plain, page: 4 })).toBe(true)
    expect(isPlain({ ...plain, text: '  ' })).toBe(true)
    expect(isPlain({ ...plain, text: 'a' })).toBe(false)
    expect(isPlain({ ...plain, sort: 'name' })).toBe(false)
    expect(isPlain({ ...plain, hidesFinished: true })).toBe(false)
  })
})
