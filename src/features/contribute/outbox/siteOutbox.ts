import { setting } from '#shared/config/setting.ts'
import { careful, indexedStore } from './answerStore.ts'
import { createOutbox, type Outbox } from './outbox.ts'
import { browserLock } from './senderLock.ts'
import { siteOffice } from './siteOffice.ts'
import type { OutboxNews, OutboxWorld } from './world.ts'

/** `crypto.randomUUID` is missing on pages served over plain http. */
const randomKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

function tabs(): OutboxWorld['channel'] {
  if (!('BroadcastChannel' in globalThis)) return { post: () => {}, onNews: () => () => {} }
  const channel = new BroadcastChannel('atrium-outbox')
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has no target
    post: (news) => channel.postMessage(news),
    onNews(listener) {
      const hear = (event: MessageEvent<OutboxNews>) => listener(event.data)
      channel.addEventListener('message', hear)
      return () => channel.removeEventListener('message', hear)
    },
  }
}

function watchBrowser(on: { online(): void; visible(): void; hidden(): void }) {
  const turned = () => (document.visibilityState === 'visible' ? on.visible() : on.hidden())
  addEventListener('online', on.online)
  addEventListener('pageshow', on.visible)
  document.addEventListener('visibilitychange', turned)
  return () => {
    removeEventListener('online', on.online)
    removeEventListener('pageshow', on.visible)
    document.removeEventListener('visibilitychange', turned)
  }
}

/** Asks before the page is left, and only while an answer would be lost with it. */
function guardVolatileAnswers(outbox: Outbox) {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault()
  outbox.subscribe(() => {
    if (outbox.getSnapshot().isDurable) removeEventListener('beforeunload', ask)
    else addEventListener('beforeunload', ask)
  })
}

let own: Outbox | undefined

/** The outbox of this tab; begins to send when first asked for. */
export function siteOutbox(): Outbox {
  if (own) return own
  own = createOutbox({
    openStore: (onVolatile) => careful(indexedStore(), onVolatile),
    office: siteOffice(),
    lock: browserLock(),
    channel: tabs(),
    clock: {
      now: Date.now,
      after: (ms, act) => {
        const timer = setTimeout(act, Math.min(ms, 2 ** 31 - 1))
        return () => clearTimeout(timer)
      },
    },
    random: Math.random,
    newKey: randomKey,
    watch: watchBrowser,
    isOnline: () => navigator.onLine,
    isVisible: () => document.visibilityState === 'visible',
    // How long an answer can be taken back.
    graceMs: (setting('undoSeconds') ?? 4) * 1000,
  })
  guardVolatileAnswers(own)
  own.start()
  return own
}
