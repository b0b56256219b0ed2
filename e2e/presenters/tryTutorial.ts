import type { PresenterCase } from './presenterCase.ts'
import { END_MARK, lookAround, NEXT_MARK, type View } from './lookAround.ts'
import { frameOf, perform, type Stage } from './steps.ts'
import type { Verdict } from './tryCase.ts'
import type { Visit } from './visit.ts'

const FRAME = 'iframe[title^="Tutorial"]'
/** No tutorial has more steps. */
const MOST = 60
/** How long a step may take to show itself, in ms: modals and carousels move. */
const MOVES_FOR = 1_500

/** A volunteer reads a tutorial to its end, step by step, and is led to the work. */
export async function tryTutorial(visit: Visit, presenterCase: PresenterCase): Promise<Verdict> {
  const { page } = visit
  const { short_name, tutorial_steps } = presenterCase
  const stage: Stage = { page, frame: FRAME }
  await page.goto(`/project/${short_name}/tutorial`)

  visit.doing = 'waiting for the tutorial'
  let view = await settled(stage, null)
  const first = view
  const met = new Set(view.steps)
  const known = new Set([view.signature])
  let stops = 1

  visit.doing = 'reading the tutorial'
  if (tutorial_steps) {
    await perform(stage, tutorial_steps)
    view = await settled(stage, null)
  } else
    while (view.next !== null && stops < MOST) {
      await press(stage, NEXT_MARK)
      const after = await settled(stage, view.signature)
      after.steps.forEach((step) => met.add(step))
      const isNew = !known.has(after.signature)
      known.add(after.signature)
      view = after
      if (!isNew) break
      stops += 1
    }

  const missed = tutorial_steps ? [] : view.allSteps.filter((step) => !met.has(step))
  const remarks = missed.length > 0 ? [`not reached: ${missed.join(', ')}`] : []
  const seen = [first.hasText ? 'shown' : 'nothing to read', stops === 1 ? '1 stop' : `${stops} stops`]
  const { end } = view
  seen.push(end ? `ends with “${end.words}”` : 'no button at its end')

  visit.doing = 'going to the work'
  const isLed = end?.leadsTo ? await leadsToWork(stage, presenterCase, end.leadsTo, remarks) : true
  // A text without any button is read; the site's own bar leads on from it.
  const isEnded = end !== null || view.allSteps.length === 0
  if (!isEnded) remarks.push('its last step has no button')
  return { passed: first.hasText && missed.length === 0 && isEnded && isLed, seen, remarks }
}

/** Waits until nothing moves any more; at most until it has become clear that nothing changed. */
async function settled(stage: Stage, before: string | null): Promise<View> {
  const marks = { next: NEXT_MARK, end: END_MARK }
  const look = async () => (await frameOf(stage)).evaluate(lookAround, marks)
  const giveUp = Date.now() + (before === null ? 4 * MOVES_FOR : MOVES_FOR)
  let last: View | null = null
  for (;;) {
    const view = await look().catch(() => null)
    const isStill = view !== null && !view.isMoving && last?.signature === view.signature
    const isReady = before === null ? view?.hasText : view?.signature !== before
    if (view && isStill && isReady) return view
    if (view && Date.now() > giveUp) return view
    if (Date.now() > giveUp + MOVES_FOR) throw new Error('The box of the tutorial does not answer.')
    last = view
    await stage.page.waitForTimeout(300)
  }
}

/** Presses what is marked as a reader would; by script where something lies over it. */
async function press(stage: Stage, mark: string): Promise<void> {
  const control = stage.page.frameLocator(stage.frame).locator(`[${mark}]`).first()
  await control
    .click({ timeout: 3_000 })
    .catch(() => control.evaluate((element) => element instanceof HTMLElement && element.click()))
}

async function leadsToWork(
  stage: Stage,
  { short_name }: PresenterCase,
  address: string,
  remarks: string[],
): Promise<boolean> {
  const { page } = stage
  const work = `/project/${short_name}/newtask`
  await press(stage, END_MARK)
  const isThere = await page
    .waitForURL(
      (url) => url.pathname.startsWith(`/project/${short_name}/`) && !url.pathname.endsWith('/tutorial'),
      {
        timeout: 5_000,
      },
    )
    .then(() => page.locator('iframe[title^="Task"]').waitFor({ timeout: 5_000 }))
    .then(
      () => true,
      () => false,
    )
  if (isThere) return true
  const named = /(?:\.\.|project|app)\/([^/]+)\/(?:newtask|presenter)/.exec(address)?.[1]
  const isOthers = named !== undefined && named !== short_name
  remarks.push(
    isOthers ? `its last link names another project: ${address}` : `${address} did not lead to ${work}`,
  )
  return isOthers
}
