/** What tabs of one browser tell each other about the session they share. */
export type SessionNews = 'signedIn' | 'signedOut'

let channel: BroadcastChannel | undefined
const open = () =>
  'BroadcastChannel' in globalThis ? (channel ??= new BroadcastChannel('atrium-session')) : undefined

/** Tells the other tabs; this one is not told. */
export const tellOtherTabs = (news: SessionNews): void => open()?.postMessage(news)

/** Hears what other tabs tell. Returns the way to stop. */
export function onOtherTabs(listener: (news: SessionNews) => void): () => void {
  const hear = (event: MessageEvent<SessionNews>) => listener(event.data)
  open()?.addEventListener('message', hear)
  return () => open()?.removeEventListener('message', hear)
}
