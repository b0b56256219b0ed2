const SCRIPT = /youtube(-nocookie)?\.com\/(iframe|player)_api/
/** A script that neither comes nor fails keeps nobody waiting longer, in ms. */
const PATIENCE = 2_000

/**
 * Calls the presenter's `onYouTubeIframeAPIReady` once, as the original script does: when that script came or failed, or, for who
 * loads none, when the document did.
 */
export function callWhenYoutubeIsReady(): void {
  let isCalled = false
  let isSettled = false
  const call = () => {
    const globals = window as unknown as Record<string, unknown>
    const act = globals['onYouTubeIframeAPIReady'] ?? globals['onYouTubePlayerAPIReady']
    if (isCalled || typeof act !== 'function') return
    isCalled = true
    ;(act as () => void)()
  }
  const isApi = (node: unknown) => node instanceof HTMLScriptElement && SCRIPT.test(node.src)
  const onSettled = ({ target }: Event) => {
    if (!isApi(target)) return
    isSettled = true
    call()
  }
  // Such events do not bubble.
  document.addEventListener('load', onSettled, true)
  document.addEventListener('error', onSettled, true)
  window.addEventListener('load', () => {
    const isComing = !isSettled && [...document.scripts].some(isApi)
    setTimeout(call, isComing ? PATIENCE : 0)
  })
  new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => [...addedNodes].some(isApi))) setTimeout(call, PATIENCE)
  }).observe(document, { childList: true, subtree: true })
}
