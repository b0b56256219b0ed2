import type { BrowserContext } from '@playwright/test'

/** What all three pages do: show what was asked of them, and count a film of 120 seconds. */
const film = `
  const asked = []
  const film = { time: 0, isPlaying: false }
  const show = (what) => { asked.push(what); document.getElementById('asked').textContent = asked.join(' ') }
  const tell = (message) => parent.postMessage(JSON.stringify(message), '*')
  setInterval(() => { if (film.isPlaying) { film.time += 0.1; tellTime() } }, 100)
`
const page = (name: string, script: string) => `<!doctype html><meta charset="utf-8"><title>${name}</title>
<style>body { margin: 0; height: 100vh; box-sizing: border-box; border: 4px solid #c00; background: #345; color: #fff; font: 16px sans-serif }</style>
<h1>${name}</h1><button>Big button</button><p id="asked"></p><script>${film}${script}</script>`

/** Speaks as YouTube's player does to who embeds it. */
const youtube = `
  const tellTime = () => tell({ event: 'infoDelivery', info: { currentTime: film.time, playerState: film.isPlaying ? 1 : 2 } })
  const setPlaying = (isPlaying) => { film.isPlaying = isPlaying; tell({ event: 'onStateChange', info: isPlaying ? 1 : 2 }) }
  onmessage = ({ data }) => {
    const { event, func, args } = JSON.parse(data)
    if (event === 'listening') {
      tell({ event: 'onReady' })
      tell({ event: 'initialDelivery', info: { duration: 120, volume: 80, muted: false, playerState: 5 } })
    }
    if (event !== 'command' || func === 'addEventListener') return
    show(func + '(' + args.join() + ')')
    if (func === 'playVideo') setPlaying(true)
    if (func === 'pauseVideo') setPlaying(false)
    if (func === 'seekTo') { film.time = args[0]; tellTime() }
  }
  document.querySelector('button').onclick = () => setPlaying(true)`

const vimeo = `
  const tellTime = () => tell({ event: 'timeupdate', data: { seconds: film.time, duration: 120 } })
  onmessage = ({ data }) => {
    const { method, value } = JSON.parse(data)
    if (method === 'ping') tell({ method: 'ping' })
    if (method === 'getDuration') tell({ method, value: 120 })
    if (/^(ping|add|get)/.test(method)) return
    show(method)
    if (method === 'play') { film.isPlaying = true; tell({ event: 'play', data: { seconds: film.time } }) }
    if (method === 'pause') { film.isPlaying = false; tell({ event: 'pause', data: { seconds: film.time } }) }
  }`

const soundcloud = `
  const tellTime = () => tell({ method: 'playProgress', value: { currentPosition: film.time * 1000 } })
  onmessage = ({ data }) => {
    const { method, value } = JSON.parse(data)
    if (method === 'getDuration') tell({ method, value: 120000 })
    if (/^(add|get)/.test(method)) return
    show(method)
    if (method === 'play') { film.isPlaying = true; tell({ method: 'play', value: {} }) }
    if (method === 'pause') { film.isPlaying = false; tell({ method: 'pause', value: {} }) }
  }
  setTimeout(() => tell({ method: 'ready' }), 50)`

/** Answers for YouTube, Vimeo and SoundCloud with small pages that speak as their players do. Returns the addresses that were asked. */
export async function answerForProviders(context: BrowserContext): Promise<string[]> {
  const asked: string[] = []
  const sites: [origin: string, body: string][] = [
    ['https://www.youtube-nocookie.com', page('Fake YouTube', youtube)],
    ['https://player.vimeo.com', page('Fake Vimeo', vimeo)],
    ['https://w.soundcloud.com', page('Fake SoundCloud', soundcloud)],
  ]
  for (const [origin, body] of sites)
    await context.route(`${origin}/**`, (route) => {
      asked.push(route.request().url())
      return route.fulfill({ body, contentType: 'text/html' })
    })
  return asked
}
