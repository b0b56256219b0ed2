/**
 * What a hostile presenter tries, as JavaScript that runs in its box: each is the body of an async function that returns what it got.
 * A refusal throws, or returns null. `raw(message)` speaks over the port that was stolen from our own code;
 * `inFrame(code)` runs code in a fresh frame, where nothing of ours is installed; `Native` is the browser's XMLHttpRequest; `own` is
 * the id of the task this box was given.
 */
export const attacks: Record<string, string> = {
  'reads the site’s cookies': `return Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').get.call(document)`,
  'reads cookies from a fresh frame': `return await inFrame('return document.cookie')`,
  'reads localStorage from a fresh frame': `return await inFrame('return localStorage.length')`,
  'reads sessionStorage from a fresh frame': `return await inFrame('return sessionStorage.length')`,
  'opens IndexedDB': `return await new Promise((resolve, reject) => {
    const request = indexedDB.open('keyval-store')
    request.onsuccess = () => resolve(request.result.name)
    request.onerror = reject
  })`,
  'opens the caches': `return await caches.keys()`,
  'registers a service worker': `return await navigator.serviceWorker.register('/static/start.js')`,
  'reads the page around it': `return parent.document.body.innerHTML`,
  'reads the page’s address': `return top.location.href`,
  'reads a variable of the page': `return parent.name`,
  'reaches its own frame element': `return frameElement && frameElement.outerHTML`,
  'calls the page’s functions': `return parent.fetch('/account/profile')`,
  'asks who is signed in': `return await ok(fetch('/account/profile?response_format=json'))`,
  'asks by XMLHttpRequest': `return await new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest()
    xhr.open('GET', '/api/user')
    xhr.onload = () => (xhr.status === 200 ? resolve(xhr.responseText) : reject(xhr.status))
    xhr.onerror = reject
    xhr.send()
  })`,
  'deletes the project': `return await ok(fetch('/project/deep-sky-shapes/delete?response_format=json', { method: 'POST', body: '{}' }))`,
  'changes the project': `return await ok(fetch('/api/project/1', { method: 'PUT', body: '{"name":"mine"}' }))`,
  'reads other people’s answers': `return await ok(fetch('/api/taskrun?all=1'))`,
  'asks past our code, with cookies': `return await new Promise((resolve, reject) => {
    const xhr = new Native()
    xhr.open('GET', site + '/account/profile?response_format=json')
    xhr.withCredentials = true
    xhr.onload = () => resolve(xhr.responseText)
    xhr.onerror = reject
    xhr.send()
  })`,
  'asks the API past our code, with cookies': `return await inFrame('return (await fetch("' + site + '/api/user?all=1", { credentials: "include" })).text()')`,
  'asks the API past our code, whoever it is then': `const answered = await inFrame('return (await fetch("' + site + '/api/taskrun", { method: "POST", body: JSON.stringify({ project_id: ' + project + ', task_id: ' + own + ', info: "forged" }) })).status')
  return answered < 300 ? answered : null`,
  'signs the reader out by an image': `await new Promise((resolve) => {
    const image = new Image()
    image.onload = image.onerror = resolve
    image.src = site + '/account/signout?response_format=json'
  })
  return null`,
  'signs the reader out by a blind request': `await inFrame('await fetch("' + site + '/account/signout?response_format=json", { mode: "no-cors", credentials: "include" })')
  return null`,
  'deletes the account by a form in a frame': `const form = document.createElement('form')
  form.action = site + '/account/nora/delete?response_format=json'
  form.target = 'hole'
  document.body.insertAdjacentHTML('beforeend', '<iframe name="hole" hidden></iframe>')
  document.body.append(form)
  form.submit()
  await rest(300)
  return null`,
  'reads a page of the site in a frame': `return await new Promise((resolve, reject) => {
    const frame = document.createElement('iframe')
    frame.src = site + '/account/nora/'
    frame.onload = () => { try { resolve(frame.contentDocument.body.innerHTML) } catch (error) { reject(error) } }
    document.body.append(frame)
  })`,
  'embeds an object': `document.body.insertAdjacentHTML('beforeend', '<object data="/account/profile" type="text/html"></object>')
  await rest(100)
  return document.querySelector('object').contentDocument && document.querySelector('object').contentDocument.body.innerHTML`,
  'navigates the top window': `top.location = site + '/account/signout?response_format=json'
  await rest(200)
  return null`,
  'navigates the top window by a link': `const link = document.createElement('a')
  link.href = site + '/account/signout?response_format=json'
  link.target = '_top'
  link.click()
  await rest(200)
  return null`,
  'navigates the top window by a form': `const form = document.createElement('form')
  form.action = site + '/account/signout?response_format=json'
  form.target = '_top'
  document.body.append(form)
  form.submit()
  await rest(200)
  return null`,
  'opens a window to script its opener': `return window.open('/', '_blank')`,
  'opens a window past our code': `return await inFrame('return open("' + site + '/")')`,
  'asks the host to go to an act': `raw({ kind: 'navigate', href: '/account/signout?response_format=json' })
  raw({ kind: 'open', href: site + '/account/signout?response_format=json' })
  raw({ kind: 'navigate', href: 'javascript:alert(1)' })
  await rest(100)
  return null`,
  'leads the reader away without a click': `raw({ kind: 'navigate', href: '/' })
  raw({ kind: 'open', href: 'https://phishing.example/' })
  await rest(100)
  return null`,
  'plays the host to the page': `parent.postMessage({ kind: 'atrium:open', page: { html: '' } }, '*')
  parent.postMessage({ kind: 'answer', taskId: own, info: 'forged' }, '*')
  parent.postMessage({ __proto__: { polluted: 1 }, kind: 'reply' }, '*')
  await rest(50)
  return null`,
  'answers a task it was never given': `return await post({ project_id: project, task_id: own + 5, info: 'forged' })`,
  'answers a task of another project': `return await post({ project_id: project + 1, task_id: 1, info: 'forged' })`,
  'answers for another person': `return await post({ project_id: project, task_id: 999999, user_id: 1, info: 'forged' })`,
  'reads a task it was never given': `return await ok(fetch('/api/task/' + (own + 5)))`,
  'answers by a forged message': `raw({ kind: 'answer', taskId: own, info: 'forged' })
  raw({ kind: 'request', id: -1, method: 'POST', url: '/api/taskrun', body: { task_id: own } })
  await rest(50)
  return null`,
  'sends what is too large': `return await post({ project_id: project, task_id: own, info: 'x'.repeat(3000000) }, 1500)`,
  'sends what is too deep': `return await post('{"project_id":' + project + ',"task_id":' + own + ',"info":' + '['.repeat(100000) + ']'.repeat(100000) + '}')`,
  'sends what is no JSON': `return await post('{"task_id":')`,
  'sends malformed messages': `for (const message of [null, 1, 'x', [], {}, { kind: 1 }, { kind: 'presented', taskId: '1' }, { kind: 'resized', height: 1e99 }, new Map(), new ArrayBuffer(8)]) raw(message)
  await rest(50)
  return null`,
  'draws a page of its own over the box': `for (const media of ['https://evil.example/', '../../account/signout', '1"><script>', 'x'.repeat(11) + '?'])
    for (const provider of ['youtube', 'vimeo', 'soundcloud', 'evil']) raw({ kind: 'player', id: 1, played: { provider, media }, options: {} })
  raw({ kind: 'player', id: 1, played: { provider: 'youtube', media: 'M7lc1UVf-VE' }, options: { src: site } })
  raw({ kind: 'player', id: 1, src: site + '/account/nora/', options: {} })
  await rest(100)
  return null`,
  'pollutes prototypes': `raw(JSON.parse('{"kind":"leave","__proto__":{"polluted":1}}'))
  raw(JSON.parse('{"kind":"log","level":"info","text":"x","constructor":{"prototype":{"polluted":1}}}'))
  await rest(50)
  return null`,
  'takes the lock of the outbox': `return await navigator.locks.request('atrium-outbox', { steal: true }, () => 'held')`,
  'speaks to the outbox of the page': `new BroadcastChannel('atrium-outbox').postMessage({ kind: 'forged' })
  await rest(100)
  return null`,
  'starts a worker that all of the site shares': `return new SharedWorker(site + '/static/start.js') && 'a worker'`,
  'reads cookies by their store': `return JSON.stringify(await cookieStore.getAll())`,
  'asks for the site’s storage': `return await document.requestStorageAccess().then(() => 'granted')`,
  'opens the file system of the site': `return await navigator.storage.getDirectory()`,
  'becomes the site by its domain': `document.domain = new URL(site).hostname
  return document.domain`,
  'stops the page by dialogs': `await inFrame('alert("stopped"); print(); return confirm("stopped") || null')
  return null`,
  'keeps the reader from leaving': `addEventListener('beforeunload', (event) => event.preventDefault())
  return null`,
  'fills the reader’s history': `for (let at = 0; at < 50; at++) raw({ kind: 'navigate', href: '/project/x/newtask#' + at })
  await rest(50)
  return null`,
  'goes full screen by itself': `await document.documentElement.requestFullscreen()
  return 'full screen'`,
  'asks for camera and position': `await navigator.mediaDevices.getUserMedia({ video: true })
  return 'camera'`,
  'writes a header into its request': `return await new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest()
    xhr.open('GET', '/api/user\\r\\nCookie: session=1')
    xhr.setRequestHeader('Cookie', 'session=1')
    xhr.setRequestHeader('X-CSRFToken', 'forged')
    xhr.setRequestHeader('Authorization', 'secret')
    xhr.onload = () => (xhr.status === 200 ? resolve(xhr.responseText) : reject(xhr.status))
    xhr.onerror = reject
    xhr.send()
  })`,
  'hides another method in a header': `return await ok(fetch('/api/taskrun', { method: 'POST', headers: { 'X-HTTP-Method-Override': 'DELETE' }, body: '{}' }))`,
  'asks with a user in the address': `return await ok(fetch(site.replace('//', '//vera:vera-password@') + '/account/profile'))`,
  'reads results as a tutorial or results page could': `return await ok(fetch('/api/result?project_id=' + project))`,
  'marks a favourite in the reader’s name': `return await ok(fetch('/api/favorites', { method: 'POST', body: JSON.stringify({ task_id: own }) }))`,
  'marks one it was never given': `raw({ kind: 'request', id: 900001, method: 'POST', url: '/api/favorites', body: JSON.stringify({ task_id: own + 5 }) })
  await rest(50)
  return null`,
  'sends a script as the file of an answer': `const form = new FormData()
  form.append('project_id', project)
  form.append('task_id', own)
  form.append('info', '{}')
  form.append('file', new Blob(['alert(1)'], { type: 'text/javascript' }), 'evil.js')
  return await ok(fetch('/api/taskrun', { method: 'POST', body: form }))`,
  'sends a giant file': `raw({ kind: 'request', id: 900002, method: 'POST', url: '/api/taskrun', body: JSON.stringify({ project_id: project, task_id: own, info: {} }), file: { name: 'a.png', blob: new Blob([new Uint8Array(21000000)]) } })
  await rest(200)
  return null`,
  'plants a cookie of the site': `document.cookie = 'remember_token=forged; path=/'
  document.cookie = 'session=forged; path=/'
  raw({ kind: 'keep', area: 'cookies', clear: false, entries: [['remember_token', 'forged']] })
  await rest(50)
  return document.cookie || null`,
  'keeps more than it may': `let at = 0
  try { for (; at < 50; at++) localStorage.setItem('k' + at, 'x'.repeat(100000)) } catch (error) { localStorage.clear() }
  return at < 50 ? null : 'five million letters'`,
  'keeps more than it may, past our code': `for (let at = 0; at < 30; at++) raw({ kind: 'keep', area: 'local', clear: false, entries: [['big' + at, 'x'.repeat(900000)]] })
  await rest(100)
  return null`,
  'pollutes prototypes by what it keeps': `localStorage.setItem('__proto__', '{"polluted":1}')
  raw({ kind: 'keep', area: 'session', clear: false, entries: [['__proto__', '{"polluted":1}'], ['constructor', 'x']] })
  await rest(50)
  localStorage.clear()
  return 'polluted' in {} ? 'polluted' : null`,
  'repeats a request it made before': `raw({ kind: 'request', id: 0, method: 'POST', url: '/api/taskrun', body: JSON.stringify({ project_id: project, task_id: own + 1000, info: 'replayed' }) })
  await rest(50)
  return null`,
  'reads the clipboard': `return await navigator.clipboard.readText()`,
}

/** What the hostile presenter prints when it has tried everything. */
export const OVER = 'every attack was tried'

/** A presenter that tries everything above, says what it got (`#loot`, one JSON object), and then works as an honest one. */
export function hostilePresenter(): string {
  const list = Object.entries(attacks).map(
    ([name, body]) => `[${JSON.stringify(name)}, async () => { ${body} }]`,
  )
  return `<p id="state">attacking</p><p id="task"></p><button id="yes">Yes</button><pre id="loot"></pre><pre id="controls"></pre>
<script>
let port, own, project
const post0 = MessagePort.prototype.postMessage
MessagePort.prototype.postMessage = function (...all) { port = this; return post0.apply(this, all) }
const site = location.origin === 'null' ? new URL(document.baseURI).origin : location.origin
const Native = Object.getPrototypeOf(XMLHttpRequest)
const inFrame = (code) => new Promise((resolve, reject) => {
  const frame = document.createElement('iframe')
  const name = Math.random()
  const listener = ({ data }) => {
    if (!data || data.name !== name) return
    removeEventListener('message', listener)
    frame.remove()
    'got' in data ? resolve(data.got) : reject(new Error(data.failed))
  }
  addEventListener('message', listener)
  frame.srcdoc = '<script>(async () => {' + code + '})().then((got) => parent.postMessage({ name: ' + name + ', got }, "*"), (error) => parent.postMessage({ name: ' + name + ', failed: String(error) }, "*"))<' + '/script>'
  document.body.append(frame)
})
const raw = (message) => post0.call(port, message)
const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const ok = (asked) => asked.then(async (reply) => { if (!reply.ok) throw new Error(reply.status + ' ' + await reply.text()); return reply.text() })
const post = (body, patience = 5000) => Promise.race([
  ok(fetch('/api/taskrun', { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) })),
  rest(patience).then(() => { throw new Error('no reply') }),
])
const attacks = [${list.join(',\n')}]
pybossa.presentTask(async (task, deferred) => {
  document.getElementById('task').textContent = task.id || 'none'
  if (!own) {
    own = task.id
    project = task.project_id
    const controls = [port instanceof MessagePort, Native !== XMLHttpRequest && /native code/.test(Native), (await inFrame('return 6 * 7')) === 42]
    document.getElementById('controls').textContent = JSON.stringify(controls)
    const loot = {}
    for (const [name, attack] of attacks) {
      try {
        const got = await Promise.race([attack(), rest(4000).then(() => { throw new Error('silence') })])
        if (got !== null && got !== undefined) loot[name] = String(got).slice(0, 300) || '(empty)'
      } catch (error) {}
    }
    document.getElementById('loot').textContent = JSON.stringify(loot)
    document.getElementById('state').textContent = 'done'
    console.info('${OVER}')
  }
  document.getElementById('yes').onclick = () => pybossa.saveTask(task.id, 'honest').done(() => deferred.resolve())
})
pybossa.run('x')
</script>`
}
