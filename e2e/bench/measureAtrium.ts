import type { Browser } from 'playwright-core'
import { delayNetwork, openAs } from './openAs.ts'
import { project } from './project.ts'

/** Short for a volunteer: the prefetch gets no time that a person would not give it. */
const THINKS_MS = 350

/** Milliseconds from the click on an answer to the frame that shows the next task, inside the box. */
export async function measureAtrium(
  browser: Browser,
  address: string,
  roundTrip: number,
  answers: number,
): Promise<number[]> {
  const page = await openAs(browser, address, 'nora')
  await page.goto(`/project/${project.short_name}/newtask`)
  const skipTutorial = page.getByRole('button', { name: /skip|start contributing/i }).first()
  await skipTutorial.click({ timeout: 4_000 }).catch(() => undefined)
  const box = page.frameLocator('iframe')
  await box.locator(project.answers).first().waitFor()
  await page.waitForTimeout(1_000)
  await delayNetwork(page, roundTrip)
  const frame = page.frames().at(-1)
  if (!frame) throw new Error('There is no box.')
  const times: number[] = []
  for (let i = 0; i < answers; i++) {
    times.push(
      await frame.evaluate(
        ([answer, picture]) =>
          new Promise<number>((resolve) => {
            const shown = () => {
              const image = document.querySelector<HTMLImageElement>(picture)
              return image?.complete ? image.src : ''
            }
            const before = shown()
            const button = document.querySelector<HTMLButtonElement>(answer)
            const start = performance.now()
            button?.click()
            const look = () =>
              shown() !== '' && shown() !== before
                ? resolve(performance.now() - start)
                : requestAnimationFrame(look)
            requestAnimationFrame(look)
          }),
        [project.answers, project.picture] as const,
      ),
    )
    await page.waitForTimeout(THINKS_MS)
  }
  await page.context().close()
  return times
}
