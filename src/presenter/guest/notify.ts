const NOTICE = 'pybossa-notification'
const CLASSES: Record<string, string> = {
  error: 'danger',
  danger: 'danger',
  warning: 'warning',
  message: 'warning',
  success: 'success',
}

/**
 * The old page's notice at the top: `pybossaNotify(html, true, 'success')` shows it, `pybossaNotify('', false)` takes it away. Another
 * theme had type and visibility the other way round: `pybossaNotify(html, 'success', true)`; both are understood.
 * @param type `loading` stays without a way to close it: the presenter takes it away
 */
export function pybossaNotify(
  message: string,
  show: boolean | string,
  type: string | boolean = 'info',
): void {
  const [kind, isShown] = typeof show === 'string' ? [show, type !== false] : [String(type), show]
  document.getElementById(NOTICE)?.remove()
  if (!isShown) return
  const notice = document.createElement('div')
  notice.id = NOTICE
  notice.setAttribute('role', kind === 'error' || kind === 'danger' ? 'alert' : 'status')
  notice.className = `alert alert-${CLASSES[kind] ?? 'info'} show-notification`
  notice.innerHTML = `<span>${message}</span>`
  if (kind === 'loading') notice.classList.add('loading')
  else {
    const close = document.createElement('button')
    Object.assign(close, {
      type: 'button',
      className: 'close',
      textContent: '×',
      onclick: () => notice.remove(),
    })
    close.setAttribute('aria-label', 'Close')
    notice.append(close)
  }
  document.body.prepend(notice)
}
