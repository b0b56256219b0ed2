import { readSetting, writeSetting } from '#shared/settings.ts'

/** What tabs of one browser tell each other about the session they share. */
export type SessionNews = 'signedIn' | 'signedOut'

let channel: BroadcastChannel | undefined
const open = () =>
  'BroadcastChannel' in globalThis ? (channel ??= new BroadcastChannel('atrium-session')) : undefined

const NEWS_AT = 'sessionNewsAt'

/** Tells the other tabs; this one is not told. */
export function tellOtherTabs(news: SessionNews): void {
  writeSetting(NEWS_AT, String(Date.now()))
  open()?.postMessage(news)
}

/** Whether something was told while this page was loading, or since another moment at which it did not listen (epoch ms). */
export const hasMissedNews = (since = performance.timeOrigin): boolean =>
  Number(readSetting(NEWS_AT) ?? 0) > since

/** Hears what other tabs tell. Returns the way to stop. */
export function onOtherTabs(listener: (news: SessionNews) => void): () => void {
  const hear = (event: MessageEvent<SessionNews>) => listener(event.data)
  open()?.addEventListener('message', hear)
  return () => open()?.removeEventListener('message', hear)
}
