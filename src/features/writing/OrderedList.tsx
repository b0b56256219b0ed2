import { useLingui } from '@lingui/react/macro'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { announce } from '#shared/announce/announce.ts'
import { ToolIcon } from '#shared/workshop/ToolIcon.tsx'

interface Item {
  id: number
  /** What it is called when it is moved. */
  label: string
}

/**
 * A list that is put in order: by the arrows of each entry, with the keyboard too, or by dragging its handle.
 * @param onMove from which place to which, counted from 0
 * @param render the entry itself, beside its handle
 * @param actions its buttons, beside the arrows
 */
export function OrderedList<T extends Item>({
  items,
  onMove,
  expanded,
  render,
  actions,
}: {
  items: readonly T[]
  onMove: (from: number, to: number) => void
  /** The entry that has its whole place for itself, as a form does. */
  expanded: number | undefined
  render: (item: T) => ReactNode
  actions: (item: T) => ReactNode
}) {
  const { t } = useLingui()
  const listId = useId()
  const [dragged, setDragged] = useState<number>()
  const [over, setOver] = useState<number>()
  const refocus = useRef<string>(undefined)
  // An entry that changes its place loses the focus on the way.
  useEffect(() => {
    if (refocus.current === undefined) return
    document.getElementById(refocus.current)?.focus()
    refocus.current = undefined
  })

  const move = (from: number, to: number) => {
    const item = items[from]
    if (!item || from === to || to < 0 || to >= items.length) return
    const [place, count] = [to + 1, items.length]
    announce(t`${item.label}: now ${place} of ${count}`)
    onMove(from, to)
  }
  const press = (from: number, by: 1 | -1, id: string) => {
    refocus.current = id
    move(from, from + by)
  }
  const arrow =
    'inline-flex size-9 items-center justify-center rounded-md hover:bg-sunken aria-disabled:text-faint aria-disabled:hover:bg-transparent pointer-coarse:size-11'
  return (
    <ol className="flex flex-col border-y border-line">
      {items.map((item, place) => {
        if (item.id === expanded)
          return (
            <li key={item.id} className="border-t border-line py-3 first:border-t-0">
              {render(item)}
            </li>
          )
        const [up, down] = [`${listId}-${item.id}-up`, `${listId}-${item.id}-down`]
        return (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- where a dragged entry is dropped; the arrows do the same
          <li
            key={item.id}
            onDragOver={(event) => {
              if (dragged === undefined) return
              event.preventDefault()
              setOver(place)
            }}
            onDrop={(event) => {
              event.preventDefault()
              if (dragged !== undefined) move(dragged, place)
            }}
            className={`flex flex-wrap items-center gap-x-3 gap-y-2 border-t py-3 first:border-t-0 sm:flex-nowrap ${
              over === place && dragged !== undefined && dragged !== place
                ? 'border-line bg-accent-quiet'
                : 'border-line'
            } ${dragged === place ? 'opacity-60' : ''}`}
          >
            <span
              draggable
              aria-hidden="true"
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move'
                event.dataTransfer.setData('text/plain', item.label)
                setDragged(place)
              }}
              onDragEnd={() => {
                setDragged(undefined)
                setOver(undefined)
              }}
              className="hidden cursor-grab text-muted sm:block"
            >
              <ToolIcon name="drag" />
            </span>
            <div className="min-w-0 grow basis-full sm:basis-auto">{render(item)}</div>
            <div className="ms-auto flex shrink-0 items-center gap-1">
              {actions(item)}
              <button
                type="button"
                id={up}
                aria-label={t`Move up: ${item.label}`}
                aria-disabled={place === 0 || undefined}
                onClick={() => press(place, -1, up)}
                className={arrow}
              >
                <ToolIcon name="up" />
              </button>
              <button
                type="button"
                id={down}
                aria-label={t`Move down: ${item.label}`}
                aria-disabled={place === items.length - 1 || undefined}
                onClick={() => press(place, 1, down)}
                className={arrow}
              >
                <ToolIcon name="down" />
              </button>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
