import type { Frame, Locator, Page } from 'playwright-core'
import { firstLineOf } from './outcome.ts'
import type { Step } from './presenterCase.ts'

/** How long a step waits for what it names, in ms. */
const PATIENCE = 8_000

/** Where steps are done: the page, and the box in it, which may be mounted anew between two steps. */
export interface Stage {
  page: Page
  /** The frame of the box, e.g. `iframe[title^="Task"]`. */
  frame: string
}

/** The document in the box as it is now. */
export async function frameOf({ page, frame }: Stage): Promise<Frame> {
  const element = await page.locator(frame).elementHandle({ timeout: PATIENCE })
  const inside = await element?.contentFrame()
  if (!inside) throw new Error('There is no box.')
  return inside
}

/**
 * Does the steps one after the other.
 * @throws Error that names the step which could not be done
 */
export async function perform(stage: Stage, steps: readonly Step[]): Promise<void> {
  for (const [at, step] of steps.entries()) {
    try {
      await act(stage, step)
    } catch (error) {
      throw new Error(`step ${at + 1} ${JSON.stringify(step)}: ${firstLineOf(error)}`, { cause: error })
    }
  }
}

async function act(stage: Stage, [operation, ...values]: Step): Promise<void> {
  const { page } = stage
  const text = (at: number) => String(values[at] ?? '')
  const number = (at: number) => Number(values[at] ?? 0)
  const all = (): Locator => page.frameLocator(stage.frame).locator(text(0))
  const target = () => all().first()
  // People reach for what they see: the old page's bar is there too, hidden.
  const seen = () => all().filter({ visible: true }).first()
  const options = { timeout: PATIENCE }
  switch (operation) {
    case 'click':
      return seen().click(options)
    case 'clickAt':
      return seen().click({ ...options, position: { x: number(1), y: number(2) } })
    case 'fill':
      return seen().fill(text(1), options)
    case 'key':
      return seen().press(text(1), options)
    case 'press':
      return page.keyboard.press(text(0))
    case 'wait':
      return page.waitForTimeout(number(0))
    case 'waitFor':
      return target().waitFor({ ...options, state: 'attached' })
    case 'jsclick':
      return target().evaluate(clickByScript, undefined, options)
    case 'jsfill':
      return target().evaluate(fillByScript, text(1), options)
    case 'js':
      return (await frameOf(stage)).evaluate(`${text(0)}\n;undefined`)
    case 'jsdrag':
      return drag(await frameOf(stage), [text(0), number(1)], [text(2), number(3)])
    default:
      throw new Error(`nobody knows how to "${operation}"`)
  }
}

function clickByScript(element: Element): void {
  if (element instanceof HTMLElement) element.click()
  else element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
}

function fillByScript(element: Element, text: string): void {
  if ('value' in element) element.value = text
  else element.textContent = text
  for (const type of ['input', 'keyup', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }))
}

type Which = [selector: string, at: number]

/** Drags by events of the mouse and of drag and drop: whichever the presenter listens to. */
async function drag(frame: Frame, from: Which, to: Which): Promise<void> {
  await frame.waitForSelector(from[0], { state: 'attached', timeout: PATIENCE })
  await frame.evaluate(
    ([[source, sourceAt], [target, targetAt]]) => {
      const start = document.querySelectorAll(source)[sourceAt]
      const end = document.querySelectorAll(target)[targetAt]
      if (!start || !end) throw new Error(`there is no ${start ? target : source} to drag`)
      const middle = (element: Element) => {
        const { left, top, width, height } = element.getBoundingClientRect()
        return { x: left + width / 2, y: top + height / 2 }
      }
      const [here, there] = [middle(start), middle(end)]
      const at = ({ x, y }: { x: number; y: number }) => ({
        bubbles: true,
        cancelable: true,
        view: window,
        clientX: x,
        clientY: y,
      })
      const mouse = (element: Element, type: string, where: { x: number; y: number }) => {
        element.dispatchEvent(new PointerEvent(type.replace('mouse', 'pointer'), at(where)))
        element.dispatchEvent(new MouseEvent(type, at(where)))
      }
      mouse(start, 'mousedown', here)
      for (const part of [0.1, 0.5, 1]) {
        const where = { x: here.x + (there.x - here.x) * part, y: here.y + (there.y - here.y) * part }
        mouse(start, 'mousemove', where)
      }
      mouse(start, 'mouseup', there)
      const dataTransfer = new DataTransfer()
      const dragged = (element: Element, type: string, where: { x: number; y: number }) =>
        element.dispatchEvent(new DragEvent(type, { ...at(where), dataTransfer }))
      dragged(start, 'dragstart', here)
      dragged(end, 'dragenter', there)
      dragged(end, 'dragover', there)
      dragged(end, 'drop', there)
      dragged(start, 'dragend', there)
    },
    [from, to] as const,
  )
}
