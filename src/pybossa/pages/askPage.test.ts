// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { connect } from '#pybossa/client.ts'
import { getAuditLogPage } from '#pybossa/endpoints/ownership.ts'
import { answer, fakeServer } from '#pybossa/fakeServer.ts'
import { askPage } from './askPage.ts'
import { DoorBlock, readPageBlock, ResultsBlock } from './readPageBlock.ts'

const block = (at: string) =>
  `<script type="application/json" id="atrium-page" data-at="${at}">{"results": "\\u003cb\\u003e&amp;"}</script>`
beforeEach(() => void (document.body.innerHTML = ''))

test('our own document is the page, once, for its own address', async () => {
  const server = fakeServer(answer('asked'), answer('asked again'))
  connect(server.transport)
  document.body.innerHTML = block('/project/année 1/auditlog')
  expect(await askPage(getAuditLogPage, { short_name: 'other' }, {})).toBe('asked')
  const own = await askPage(getAuditLogPage, { short_name: 'année 1' }, {})
  expect(readPageBlock(own, ResultsBlock)).toEqual({ results: '<b>&amp;' })
  expect(await askPage(getAuditLogPage, { short_name: 'année 1' }, {})).toBe('asked again')
})

test('a page without the block, with another, or a broken one says nothing', () => {
  expect(readPageBlock(block('/'), DoorBlock)).toBeUndefined()
  expect(readPageBlock('<h1>Password</h1>', DoorBlock)).toBeUndefined()
  expect(
    readPageBlock('<script type="application/json" id="atrium-page">{</script>', ResultsBlock),
  ).toBeUndefined()
})
