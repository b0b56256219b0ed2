import { createServer, type RequestListener, type Server } from 'node:http'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answerOverHttp } from './answerOverHttp.ts'
import { cells, writeCsv } from './csv.ts'
import { readTable } from './readTable.ts'
import { forAnyHost, proxyTo, relative } from './proxy.ts'
import { isForServer } from './serverSide.ts'
import { siteFiles } from './siteFiles.ts'
import { demoAt, Person } from './Person.ts'

const servers: Server[] = []
let folder = ''

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'atrium-'))
  mkdirSync(path.join(folder, 'static/assets'), { recursive: true })
  writeFileSync(path.join(folder, 'index.html'), '<title>the app</title>')
  writeFileSync(path.join(folder, 'static/assets/main-abc.js'), 'let a')
  writeFileSync(path.join(folder, 'static/presenter.html'), 'the box')
})
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
  rmSync(folder, { recursive: true })
})

const demoServer = () => {
  const answer = answerOverHttp(demoAt().demo)
  return serve((request, response) => void answer(request, response))
}

describe('the built app', () => {
  const site = () => {
    const files = siteFiles(folder)
    return serve((request, response) => void files(request, response))
  }

  test('is the answer to every address that is no file', async () => {
    const response = await fetch(`${await site()}/project/anything/`)
    expect(await response.text()).toBe('<title>the app</title>')
    expect(response.headers.get('cache-control')).toBe('no-cache')
  })

  test('has assets that may be kept for ever, and no page in place of one that is missing', async () => {
    const address = await site()
    const asset = await fetch(`${address}/static/assets/main-abc.js`)
    expect(asset.headers.get('content-type')).toContain('javascript')
    expect(asset.headers.get('cache-control')).toContain('immutable')
    expect((await fetch(`${address}/static/assets/gone.js`)).status).toBe(404)
  })

  test('never gives out a file outside its folder', async () => {
    writeFileSync(`${folder}-secret`, 'secret')
    const response = await fetch(`${await site()}/%2e%2e/${path.basename(folder)}-secret`)
    expect(await response.text()).toBe('<title>the app</title>')
    rmSync(`${folder}-secret`)
  })

  test("seals the box's document also when it is opened as a page", async () => {
    const response = await fetch(`${await site()}/static/presenter.html`)
    expect(response.headers.get('content-security-policy')).toMatch(/^sandbox (?!.*allow-same-origin)/)
  })

  test('lets presenters, who are at home nowhere, read files but no page', async () => {
    const address = await site()
    const allowed = async (pathname: string) =>
      (await fetch(address + pathname)).headers.get('access-control-allow-origin')
    expect(await allowed('/static/assets/main-abc.js')).toBe('*')
    expect(await allowed('/account/profile')).toBeNull()
  })

  test('lets no other site show its pages', async () => {
    const response = await fetch(`${await site()}/account/signin`)
    expect(response.headers.get('content-security-policy')).toBe("frame-ancestors 'self'")
  })
})

describe('one origin for app and server', () => {
  test('requests in JSON mode go to the server, pages to the app', async () => {
    const [answer, files] = [answerOverHttp(demoAt().demo), siteFiles(folder)]
    const address = await serve(
      (request, response) => void (isForServer(request) ? answer : files)(request, response),
    )
    const page = await fetch(`${address}/account/profile`)
    expect(await page.text()).toContain('the app')
    const data = await fetch(`${address}/account/profile`, {
      headers: { 'content-type': 'application/json' },
    })
    expect(await data.json()).toMatchObject({ next: '/account/signin' })
  })

  test('a reply that is lost breaks the connection', async () => {
    const address = await demoServer()
    const headers = { 'content-type': 'application/json' }
    const task = (await (await fetch(`${address}/api/project/1/newtask`, { headers })).json()) as {
      id: number
    }
    const body = JSON.stringify({ project_id: 1, task_id: task.id, info: 'lost-reply' })
    await expect(fetch(`${address}/api/taskrun`, { method: 'POST', headers, body })).rejects.toThrow(
      'fetch failed',
    )
  })
})

describe('a proxy to a server elsewhere', () => {
  const proxied = async (target: string) => {
    const answer = proxyTo(target)
    return serve((request, response) => void answer(request, response))
  }

  test('keeps redirects on its own address and passes uploads on', async () => {
    const address = await proxied(await demoServer())
    const redirected = await fetch(`${address}/project/new`, { redirect: 'manual' })
    expect(redirected.headers.get('location')).toBe('/account/signin?next=%2Fproject%2Fnew')

    await fetch(`${address}/api/project/1/newtask`, { headers: { 'content-type': 'application/json' } })
    const form = new FormData()
    form.set('project_id', '1')
    form.set('task_id', '124')
    form.set('file', new File([new Uint8Array(300_000)], 'drawing.png', { type: 'image/png' }))
    const sent = await fetch(`${address}/api/taskrun`, { method: 'POST', body: form })
    expect(await sent.json()).toMatchObject({ info: { file_name: 'drawing.png' } })
    const file = await fetch(`${address}/uploads/anonymous/drawing.png`)
    expect((await file.arrayBuffer()).byteLength).toBe(300_000)
  })

  test('says so when the server is not there', async () => {
    const response = await fetch(`${await proxied('http://127.0.0.1:1')}/api/`)
    expect(response.status).toBe(502)
  })

  test('gives cookies of a server with a name and https to whoever asks', () => {
    expect(forAnyHost('session=a.b; Domain=pybossa.example; Secure; HttpOnly; Path=/')).toBe(
      'session=a.b; HttpOnly; Path=/',
    )
    expect(forAnyHost('securely=1; Path=/; SameSite=Lax')).toBe('securely=1; Path=/; SameSite=Lax')
  })

  test('leaves addresses of other sites alone', () => {
    expect(relative('http://pybossa.example/a?b#c', ['pybossa.example'])).toBe('/a?b#c')
    expect(relative('https://elsewhere.example/a', ['pybossa.example'])).toBe('https://elsewhere.example/a')
    expect(relative('/a', [])).toBe('/a')
  })
})

test('a piece of a sound can be asked for', async () => {
  const { demo } = demoAt()
  const url = 'http://localhost/uploads/user_2/galaxy-0.png'
  const piece = await demo.fetch(new Request(url, { headers: { range: 'bytes=1-3' } }))
  expect([piece.status, piece.headers.get('content-range'), await piece.text()]).toEqual([
    206,
    'bytes 1-3/67',
    'PNG',
  ])
})

test('an uploaded file of a strange kind is not kept, although the answer says so', async () => {
  const olga = await Person.named(demoAt(), 'olga')
  const form = new FormData()
  form.set('project_id', '1')
  form.set('file', new File(['<script>'], 'page.html', { type: 'text/html' }))
  const encoded = new Response(form)
  const sent = await olga.ask('/api/helpingmaterial', {
    method: 'POST',
    headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
    body: await encoded.arrayBuffer(),
  })
  expect(await sent.json()).toMatchObject({ media_url: 'http://localhost:5000/uploads/user_2/page.html' })
  expect((await olga.ask('/uploads/user_2/page.html')).status).toBe(404)
})

describe('tables', () => {
  test('quotes, commas and line breaks survive being written and read', () => {
    const rows = [
      { a: 'x, "y"', b: 'two\nlines' },
      { a: '', b: 'ü' },
    ]
    expect(cells(writeCsv(['a', 'b'], rows))).toEqual([['a', 'b'], ...rows.map(({ a, b }) => [a, b])])
  })

  test('columns become numbers, truth or text as a whole, and doubled names get a number', () => {
    const [task] = readTable('n,mixed,yes,n,n_answers\n1,1,True,x,5\n2,y,False,z,5\n')
    expect(task).toEqual({ columns: { n_answers: 5 }, info: { n: 1, mixed: '1', yes: true, 'n.1': 'x' } })
  })

  test('what PYBOSSA cannot read is refused', () => {
    for (const text of ['', 'a,,b\n1,2,3', 'a\n1,2', 'Unnamed: 0\n1'])
      expect(() => readTable(text)).toThrow('500')
    expect(readTable('a,b\n1,\n').map(({ isBroken }) => isBroken)).toEqual([true])
  })
})
