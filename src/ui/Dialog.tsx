import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Icon } from './Icon.tsx'

/** A modal on the browser's own `<dialog>`: focus is trapped and returned, Escape and the backdrop close it. */
export function Dialog({
  isOpen,
  onClose,
  title,
  closeLabel,
  width = 'narrow',
  children,
}: {
  isOpen: boolean
  onClose: () => void
  title: ReactNode
  closeLabel: string
  width?: 'narrow' | 'wide'
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    if (!element) return
    if (isOpen && !element.open) element.showModal()
    if (!isOpen && element.open) element.close()
    // A press on the backdrop lands on the dialog itself, never on what it holds.
    const onPress = (event: MouseEvent) => event.target === element && element.close()
    element.addEventListener('click', onPress)
    return () => element.removeEventListener('click', onPress)
  }, [isOpen])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      className={`m-auto max-h-[92dvh] w-[calc(100%-2rem)] overflow-auto rounded-lg border border-line bg-raised p-0 text-start text-ink shadow-float ${width === 'wide' ? 'max-w-4xl' : 'max-w-lg'}`}
    >
      {isOpen ? (
        <div className="flex flex-col gap-4 p-5 sm:p-6">
          <div className="flex items-start justify-between gap-4">
            <h2 id={titleId} className="text-xl font-semibold">
              {title}
            </h2>
            <button
              type="button"
              aria-label={closeLabel}
              onClick={() => dialog.current?.close()}
              className="-m-2 inline-flex size-11 items-center justify-center rounded-md hover:bg-sunken"
            >
              <Icon name="close" />
            </button>
          </div>
          {children}
        </div>
      ) : null}
    </dialog>
  )
}
