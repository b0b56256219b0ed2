// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { readPythonDict, unescapePython } from './pythonText.ts'
import { readAuditLog } from './readAuditLog.ts'
import { readWebhookEvent, readWebhooks } from './readWebhooks.ts'

const entry = {
  id: 1,
  project_id: 3,
  created: '2026-11-01T10:00:00.000000',
  user_name: 'paula',
  caller: 'web',
  action: 'update',
  attribute: 'name',
  old_value: '</script><script>alert(1)</script>',
  new_value: 'New',
}
const block = (document: object) =>
  `<html><body><script type="application/json" id="atrium-page">${JSON.stringify(document).replace(/</g, '\\u003c')}</script></body></html>`

describe('an audit log', () => {
  test('is read whole out of our theme’s block, the newest first', () => {
    const log = readAuditLog(
      block({ auditlog: [entry, { ...entry, id: 2, created: '2026-11-02T10:00:00' }] }),
      'olga',
    )
    expect(log).toMatchObject({
      isShortened: false,
      entries: [{ id: 2 }, { id: 1, old_value: entry.old_value }],
    })
  })

  test('is read out of the table of PYBOSSA’s own theme', () => {
    const cells = (texts: string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`
    const page = `<h2>Audit Logs</h2><table id="webhooks-table">${cells(['When', 'Who', 'Source', 'Action', 'Attribute', 'Old Value', 'New Value'])}
      ${cells(['2026-11-02T10:00:00', 'You', 'api', 'update', 'name', '&lt;b&gt;Old&lt;/b&gt;', 'Nothing'])}
      ${cells(['2026-11-01T10:00:00', 'carl', 'web', 'create', 'project', 'Nothing', 'New project'])}</table>`
    expect(readAuditLog(page, 'paula')).toMatchObject({
      isShortened: true,
      entries: [
        { user_name: 'paula', caller: 'api', old_value: '<b>Old</b>', new_value: null },
        { user_name: 'carl', action: 'create' },
      ],
    })
    expect(readAuditLog('<p>Sorry! No logs so far.</p>', 'paula')).toMatchObject({ entries: [] })
  })

  test('cannot be read out of another theme’s page, or a broken block', () => {
    expect(readAuditLog('<h1>Logs</h1><p>In some other way</p>', 'paula')).toBeUndefined()
    expect(
      readAuditLog('<script type="application/json" id="atrium-page">{"auditlog": [</script>', 'paula'),
    ).toBeUndefined()
    expect(readAuditLog(block({ auditlog: 'none' }), 'paula')).toBeUndefined()
  })

  test('gives no password, no keys and no credentials away', () => {
    const secrets = [
      { ...entry, id: 1, attribute: 'passwd_hash', new_value: 'sealed-word' },
      { ...entry, id: 2, attribute: 'secret_key', new_value: 'sealed-word' },
      {
        ...entry,
        id: 3,
        attribute: 'autoimporter',
        new_value: '{"user_credentials": {"token": "sealed-word"}}',
      },
      { ...entry, id: 4, attribute: 'onesignal', new_value: 'sealed-word' },
    ]
    const log = readAuditLog(block({ auditlog: secrets }), 'paula')
    expect(JSON.stringify(log)).not.toContain('sealed-word')
    expect(log?.entries.every(({ isSecret }) => isSecret)).toBe(true)
  })
})

const call = {
  id: 7,
  created: '2026-11-01T10:00:00',
  updated: '2026-11-01T10:00:00',
  project_id: 3,
  payload: { event: 'task_completed', task_id: 265, project_short_name: "it's" },
  response: '<html><script>alert(1)</script></html>',
  response_status_code: 500,
}

describe('the calls of a webhook', () => {
  test('are read out of our theme’s block', () => {
    expect(readWebhooks(block({ webhooks: [call, { ...call, id: 9, response_status_code: null }] }))).toEqual(
      [{ ...call, id: 9, response_status_code: null }, call],
    )
  })

  test('are read out of the table of PYBOSSA’s own theme, where Python prints what was sent', () => {
    const head =
      '<tr><td>Created</td><td>Updated</td><td>Payload</td><td>Response</td><td>Response Status Code</td><td>Repeat</td></tr>'
    const page = `<table class="table">${head}<tr id="webhook_tr_7"><td>2026-11-01T10:00:00</td><td>None</td>
      <td>{'event': 'task_completed', 'task_id': 265, 'project_short_name': "it's", 'project_id': 3, 'result_id': None}</td>
      <td>&lt;b&gt;no&lt;/b&gt;</td><td>None</td><td><button>again</button></td></tr></table>`
    expect(readWebhooks(page)).toEqual([
      {
        ...call,
        updated: null,
        payload: {
          event: 'task_completed',
          task_id: 265,
          project_short_name: "it's",
          project_id: 3,
          result_id: null,
        },
        response: '<b>no</b>',
        response_status_code: null,
      },
    ])
    expect(readWebhooks(`<table>${head}</table>`)).toEqual([])
    expect(readWebhooks('<p>Something else</p>')).toBeUndefined()
  })

  test('are heard in the stream, in the clothes of Python’s bytes or without', () => {
    const told = JSON.stringify({
      type: 'webhook',
      data: { ...call, response: 'it\'s "é"\n'.normalize() },
    }).replace(/é/g, '\\u00e9')
    const bytes = `b'${told.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`
    expect(readWebhookEvent(bytes)).toEqual({ ...call, response: 'it\'s "é"\n' })
    expect(readWebhookEvent(told)).toEqual({ ...call, response: 'it\'s "é"\n' })
    for (const other of ['1', "b'1'", '', "b'{", '{"type": "other", "data": {}}'])
      expect(readWebhookEvent(other)).toBeUndefined()
  })
})

test('texts as Python writes them', () => {
  expect(unescapePython("it\\'s \\\\ \\n \\xe9 \\u20ac")).toBe("it's \\ \n é €")
  expect(readPythonDict("{'a': -1.5, 'b': True, 'c': 'x: \\'y\\'', 'd': None}")).toEqual({
    a: -1.5,
    b: true,
    c: "x: 'y'",
    d: null,
  })
  expect(readPythonDict('None')).toEqual({})
})
