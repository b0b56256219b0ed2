// The outbox in the header looks for waiting answers on every page.
import 'fake-indexeddb/auto'

/** What jsdom has not got and pages call. Imported by `setup.ts` where there is a document. */
export function fillJsdomGaps(): void {
  window.scrollTo = () => {}
  Element.prototype.scrollIntoView ??= () => {}
  window.matchMedia ??= (query: string) =>
    ({
      matches: false,
      media: query,
      addEventListener() {},
      removeEventListener() {},
    }) as unknown as MediaQueryList
  const dialog = HTMLDialogElement.prototype
  dialog.showModal ??= function (this: HTMLDialogElement) {
    this.open = true
  }
  dialog.close ??= function (this: HTMLDialogElement) {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
  HTMLElement.prototype.hidePopover ??= function () {}
  HTMLElement.prototype.togglePopover ??= function () {
    return false
  }
}
