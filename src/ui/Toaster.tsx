import { useSyncExternalStore } from 'react'
import { Icon } from './Icon.tsx'
import { dismissToast, toastStore } from './toasts.ts'

const marks = { info: 'text-info', success: 'text-success', danger: 'text-danger' }

/** Draws the toasts and reads them aloud politely. Stands once in the shell. */
export function Toaster({ dismissLabel }: { dismissLabel: string }) {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.get, toastStore.get)
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-0 z-50 flex flex-col items-center gap-2 p-4 sm:items-end"
    >
      {toasts.map((one) => (
        <div
          key={one.id}
          className="pointer-events-auto flex w-full max-w-md animate-[rise_0.16s_ease-out] items-center gap-3 rounded-md border border-line bg-raised py-2 ps-4 pe-2 shadow-float"
        >
          <Icon
            name={one.tone === 'success' ? 'check' : one.tone === 'danger' ? 'alert' : 'info'}
            className={`size-5 shrink-0 ${marks[one.tone]}`}
          />
          <p className="min-w-0 grow wrap-anywhere">{one.text}</p>
          {one.action ? (
            <button
              type="button"
              className="min-h-11 rounded-md px-3 font-semibold text-accent hover:bg-sunken"
              onClick={() => {
                one.action?.onAct()
                dismissToast(one.id)
              }}
            >
              {one.action.label}
            </button>
          ) : null}
          <button
            type="button"
            aria-label={dismissLabel}
            className="inline-flex size-11 shrink-0 items-center justify-center rounded-md hover:bg-sunken"
            onClick={() => dismissToast(one.id)}
          >
            <Icon name="close" className="size-4" />
          </button>
        </div>
      ))}
    </div>
  )
}
