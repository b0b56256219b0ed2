import type { Browser } from 'playwright-core'
import { delayNetwork, openAs } from './openAs.ts'
import { project } from './project.ts'

/** Milliseconds per answer of the plain loop on the same server: POST the answer, GET the next task, load and show its picture. */
export async function measureNaive(
  browser: Browser,
  address: string,
  roundTrip: number,
  answers: number,
): Promise<number[]> {
  const page = await openAs(browser, address, 'nora')
  await page.goto('/about')
  await page.locator('main h1').waitFor()
  await delayNetwork(page, roundTrip)
  const measured = await page.evaluate(
    async ({ short_name, count }) => {
      interface Task {
        id: number
        project_id: number
        info: Record<string, unknown>
      }
      const headers = { 'Content-Type': 'application/json' }
      const ask = async <T>(path: string, init?: RequestInit) =>
        (await (await fetch(path, { headers, ...init })).json()) as T
      const image = document.createElement('img')
      document.body.prepend(image)
      const show = async (task: Task) => {
        const picture = Object.values(task.info).find(
          (value) => typeof value === 'string' && value.startsWith('/uploads/'),
        )
        image.src = String(picture)
        await image.decode()
        await new Promise(requestAnimationFrame)
      }
      const [found] = await ask<{ id: number }[]>(`/api/project?all=1&short_name=${short_name}`)
      const next = () => ask<Task>(`/api/project/${found?.id}/newtask`)
      let task = await next()
      await show(task)
      const times: number[] = []
      for (let i = 0; i < count; i++) {
        const start = performance.now()
        const body = JSON.stringify({ project_id: task.project_id, task_id: task.id, info: 'measured' })
        await ask('/api/taskrun', { method: 'POST', body })
        task = await next()
        await show(task)
        times.push(performance.now() - start)
      }
      return times
    },
    { short_name: project.short_name, count: answers },
  )
  await page.context().close()
  return measured
}
