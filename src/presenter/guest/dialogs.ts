import { asText } from './reports.ts'

/** So many messages stand in one notice; whoever says more is not read anyway. */
const MOST = 20

/**
 * `alert` and `confirm` without the browser's own dialogs: those stop the whole page, ours included, and a presenter that opens
 * one after the other would let nobody out. `alert` shows its text inside the box and does not wait; `confirm` is always answered
 * with yes, as nothing here can wait for a reader; `prompt` with nothing, by the sandbox.
 */
export function installDialogs(): void {
  let notice: HTMLDialogElement | undefined
  window.alert = (text?: unknown) => {
    if (!notice?.isConnected) {
      notice = createNotice()
      document.documentElement.append(notice)
      notice.showModal()
    }
    if (notice.childElementCount > MOST) return
    const line = document.createElement('p')
    line.style.cssText = 'margin:0 0 1em;white-space:pre-wrap;overflow-wrap:anywhere'
    line.textContent = text === undefined ? '' : asText(text).slice(0, 2_000)
    notice.lastElementChild?.before(line)
  }
  window.confirm = (text?: unknown) => {
    console.info(`confirm(${asText(text)}) was answered with yes.`)
    return true
  }
}

function createNotice(): HTMLDialogElement {
  const notice = document.createElement('dialog')
  notice.style.cssText =
    'max-width:min(32rem,90vw);max-height:80vh;overflow:auto;padding:1.25rem;border:1px solid;border-radius:8px;font:16px/1.5 system-ui,sans-serif'
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = 'OK'
  close.style.cssText = 'min-width:5rem;min-height:44px;font:inherit'
  close.addEventListener('click', () => notice.close())
  notice.addEventListener('close', () => notice.remove())
  // The way-out key only closes the notice.
  notice.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') event.stopPropagation()
  })
  notice.append(close)
  return notice
}
