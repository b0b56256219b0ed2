import type { Hello, OpenMessage } from '../protocol.ts'
import { begin } from './begin.ts'

/**
 * The entry of the box. It starts only inside a frame whose origin is opaque and only on the word of the page around it:
 * opened any other way, this file would run somebody's code as the site (DESIGN.md §4).
 */
function start(): void {
  if (window.origin !== 'null' || window.parent === window) {
    document.getElementById('alone')?.removeAttribute('hidden')
    return
  }
  const hello: Hello = { kind: 'atrium:hello', life: Math.random().toString(36).slice(2) }
  const call = () => window.parent.postMessage(hello, '*')
  // A busy page may hear the first call before it listens.
  const timer = setInterval(call, 250)
  const onMessage = (event: MessageEvent<OpenMessage>) => {
    const [port] = event.ports
    if (event.source !== window.parent || event.data?.kind !== 'atrium:open' || !port) return
    clearInterval(timer)
    window.removeEventListener('message', onMessage)
    begin(event.data, port)
  }
  window.addEventListener('message', onMessage)
  call()
}

start()
