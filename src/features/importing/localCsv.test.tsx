// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderAt } from '#testing/renderAt.tsx'

const open = () => renderAt('/project/moth-nights/tasks/import?type=localCSV', { as: 'olga' })
const file = (content: BlobPart, name = 'moths.csv') => new File([content], name, { type: 'text/csv' })
const choose = async (user: Awaited<ReturnType<typeof open>>['user'], chosen: File) =>
  user.upload(await screen.findByLabelText('CSV file'), chosen)

test('a good file is found good', async () => {
  const { user } = await open()
  await choose(user, file('sheet,n_answers\n/a.svg,5\n/b.svg,7\n'))
  expect(await screen.findByText('We found nothing that the server could stumble over.')).toBeVisible()
  const columns = screen.getByRole('table', { name: 'What each column becomes' })
  expect(within(columns).getByRole('row', { name: /^sheet\s*Text\s*read by the presenter/ })).toBeVisible()
  expect(within(columns).getByRole('row', { name: /^n_answers\s*task’s own setting/ })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Import 2 rows' })).toBeVisible()
})

const messy = Buffer.from(' sheet ;year;\n/ñ.svg;1901;x\n/b.svg;;y\n/c.svg;1;2;3\n/ñ.svg;1901;x\n', 'latin1')

test('a bad file is told all it needs, and what a repaired copy changes', async () => {
  const { user } = await open()
  await choose(user, file(messy, 'Moths (final).CSV'))
  const question = await screen.findByRole('group', { name: /What shall we send/ })
  for (const words of [
    /UTF-8 instead of Windows-1252/,
    /commas between the cells instead of semicolons/,
    /spaces away around the column names: “ sheet ”/,
    /Gives a name to column 3/,
    /Leaves out 1 row with more cells than there are columns \(line 4\)/,
    /blank into the empty cells of 1 row \(line 3\)/,
  ])
    expect(within(question).getByText(words)).toBeVisible()
  expect(screen.getByText(/1 row is there twice \(line 5\)/)).toBeVisible()
  expect(screen.getByText(/Numbers arrive as text .*“year”/)).toBeVisible()
  const columns = screen.getByRole('table', { name: 'What each column becomes' })
  expect(within(columns).getByRole('row', { name: /^year\s*Text/ })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Import 3 rows' })).toBeVisible()
  await user.click(screen.getByRole('radio', { name: 'The file as it is' }))
  expect(screen.getByRole('button', { name: 'Import 4 rows' })).toBeVisible()
  expect(within(columns).getByRole('row', { name: /^year\s*Number/ })).toBeVisible()
})

test.each([
  ['an open quotation mark', 'a,b\n"x,1\ny,2\n', /opens at line 2 and never closes/],
  ['a header alone', 'a,b\n', /no row under the column names/],
  ['a spreadsheet', new Uint8Array([0x50, 0x4b, 3, 4]), /save it as “CSV UTF-8”/],
  ['nothing', '', /The file is empty/],
])('%s cannot be sent, and it says why', async (_, content, words) => {
  const { user } = await open()
  await choose(user, file(content))
  expect(await screen.findByText(words)).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull()
})

test('letters that cannot be guessed are asked for, and seen before they are sent', async () => {
  const { user } = await open()
  const japanese = new Uint8Array([0x73, 0x0a, 0x93, 0xfa, 0x96, 0x7b, 0x81, 0x41, 0x8c, 0xea, 0x0a])
  await choose(user, file(japanese))
  expect(await screen.findByText(/cannot tell in which alphabet/)).toBeVisible()
  await user.selectOptions(screen.getByLabelText('How the file was saved'), 'Shift-JIS (日本語)')
  const first = await screen.findByRole('region', { name: 'The first rows' })
  expect(within(first).getByRole('cell', { name: '日本、語' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Import 1 row' })).toBeVisible()
})

test('two hundred columns are shown a few at a time, and what the presenter lacks is said', async () => {
  const { user } = await open()
  const names = Array.from({ length: 200 }, (_, n) => `c${n}`).join(',')
  await choose(user, file(`${names}\n${names}\n`))
  const columns = await screen.findByRole('table', { name: 'What each column becomes' })
  expect(within(columns).getAllByRole('row')).toHaveLength(13)
  expect(screen.getByText(/presenter seems to read “sheet”/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Show all 200 columns' }))
  expect(within(columns).getAllByRole('row')).toHaveLength(201)
})

test('columns may be called as what every object has', async () => {
  const { user } = await open()
  await choose(user, file('__proto__,constructor,sheet\n1,2,3\n'))
  const columns = await screen.findByRole('table', { name: 'What each column becomes' })
  for (const name of [/^__proto__\s*Number/, /^constructor\s*Number/])
    expect(within(columns).getByRole('row', { name })).toBeVisible()
})

test('a file of ten thousand columns does not hold the page up', async () => {
  const { user } = await open()
  const names = Array.from({ length: 10_000 }, (_, n) => `c${n}`).join(',')
  await choose(user, file(`${names}\n${names}\n`))
  const first = await screen.findByRole('region', { name: 'The first rows' })
  expect(within(first).getAllByRole('columnheader').length).toBeLessThanOrEqual(100)
})

test('the columns that the project’s tasks have are offered as an empty table', async () => {
  await open()
  expect(await screen.findByRole('button', { name: 'Download an empty table, 1 column' })).toBeVisible()
})
