import { plugIn } from './jquery.ts'

interface Options {
  /** What can be dragged, inside the element that scrolls. */
  dragSelector?: string
  /** Whether a press on something inside the dragged element counts too. */
  acceptPropagatedEvent?: boolean
  preventDefault?: boolean
}

// The old page's plug-in of this name: what scrolls is moved by dragging its content with the mouse; fingers do that by themselves.
plugIn(
  'dragscrollable',
  ($) =>
    function ({
      dragSelector = '>:first',
      acceptPropagatedEvent = true,
      preventDefault = true,
    }: Options = {}) {
      return this.each(function () {
        const view = $(this)
        view.on('mousedown', (press) => {
          const handle = view
            .find(dragSelector)
            .get()
            .find((node) => node === press.target || (acceptPropagatedEvent && node.contains(press.target)))
          if (press.button !== 0 || !handle) return
          if (/^(input|textarea|select|button)$/i.test(press.target.tagName)) return
          let { clientX, clientY } = press
          const page = $(document)
          page.on('mousemove.dragscrollable', (move) => {
            view.scrollLeft(view.scrollLeft() + clientX - move.clientX)
            view.scrollTop(view.scrollTop() + clientY - move.clientY)
            ;({ clientX, clientY } = move)
            if (preventDefault) move.preventDefault()
          })
          page.on('mouseup.dragscrollable', () => page.off('.dragscrollable'))
          if (preventDefault) press.preventDefault()
        })
      })
    },
)
