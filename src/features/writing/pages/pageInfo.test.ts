import { expect, test } from 'vitest'
import { inOrder } from '#shared/projectPages/ownPage.ts'
import { slugFor, withWords, wordsOf } from './pageInfo.ts'

const page = (id: number, info: Record<string, unknown>, slug = 'faq') => ({
  id,
  slug,
  info,
  project_id: 1,
  created: '',
  media_url: null,
})

test('a page made by a program keeps its shape when a person edits it', () => {
  const info = { markdown: 'Old', structure: [{ type: 'text' }], position: 3 }
  expect(wordsOf(page(1, info))).toEqual({ title: 'Faq', text: 'Old', slug: 'faq' })
  expect(withWords(info, { title: 'Questions', text: 'New' })).toEqual({
    title: 'Questions',
    markdown: 'New',
    structure: [{ type: 'text' }],
    position: 3,
  })
})

test('a new page keeps its words where readers look for them', () => {
  expect(withWords(null, { title: ' About us ', text: 'We' })).toEqual({ title: 'About us', text: 'We' })
  expect(withWords({ text: 'We' }, { title: 'About us', text: '' })).toEqual({ title: 'About us' })
})

test.each([
  ['¿Quién está aquí?', [], 'quien-esta-aqui'],
  ['FAQ', ['faq', 'faq-2'], 'faq-3'],
  ['図', [], 'page'],
])('the short name of %j beside %j is %s', (title, taken, expected) => {
  expect(slugFor(title, taken)).toBe(expected)
})

test('pages stand in their owner’s order, those without a place behind them, the oldest first', () => {
  const pages = [page(4, {}), page(3, { position: 2 }), page(2, {}), page(1, { position: 1 })]
  expect(inOrder(pages).map(({ id }) => id)).toEqual([1, 3, 2, 4])
})
