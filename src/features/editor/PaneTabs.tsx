import { Plural, useLingui } from '@lingui/react/macro'
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'

export type Pane = 'code' | 'preview' | 'console'
const order: readonly Pane[] = ['code', 'preview', 'console']

/** The three panes one at a time, with their tabs at the bottom, where thumbs are. All stay alive: the preview goes on behind the code. */
export function PaneTabs({
  pane,
  panes,
  words,
  errors,
  onPane,
}: {
  pane: Pane
  panes: Record<Pane, ReactNode>
  words: Record<Pane, ReactNode>
  /** How many errors the console has. */
  errors: number
  onPane: (pane: Pane) => void
}) {
  const { t } = useLingui()
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const onKey = (event: KeyboardEvent) => {
    const at = order.indexOf(pane)
    const isRightToLeft = list.current !== null && getComputedStyle(list.current).direction === 'rtl'
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    const next = order.at((at + (isRightToLeft ? -step : step)) % order.length) ?? 'code'
    onPane(next)
    document.getElementById(`${id}-${next}`)?.focus()
  }
  return (
    <div className="flex min-h-0 grow flex-col">
      {order.map((one) => (
        <div
          key={one}
          role="tabpanel"
          id={`${id}-${one}-panel`}
          aria-labelledby={`${id}-${one}`}
          className={`min-h-0 grow flex-col ${one === pane ? 'flex' : 'hidden'}`}
        >
          {panes[one]}
        </div>
      ))}
      <div
        ref={list}
        role="tablist"
        aria-label={t`Parts of the editor`}
        className="flex border-t border-line bg-surface"
      >
        {order.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`${id}-${one}`}
            aria-selected={one === pane}
            aria-controls={`${id}-${one}-panel`}
            tabIndex={one === pane ? 0 : -1}
            onKeyDown={onKey}
            onClick={() => onPane(one)}
            className="inline-flex min-h-12 grow basis-0 items-center justify-center gap-1.5 border-t-2 border-transparent text-sm font-semibold text-muted aria-selected:border-accent aria-selected:text-ink"
          >
            {words[one]}
            {one === 'console' && errors > 0 ? (
              <span className="rounded-sm bg-danger-quiet px-1.5 text-danger">
                <span aria-hidden="true">{errors}</span>
                <span className="sr-only">
                  <Plural value={errors} one="# problem" other="# problems" />
                </span>
              </span>
            ) : null}
          </button>
        ))}
      </div>
    </div>
  )
}
