import type { PresenterCase } from './presenterCase.ts'
import { firstLineOf, type Outcome } from './outcome.ts'
import { startVisit, type Grounds, type Visit } from './visit.ts'

/** No case takes longer than this, in ms. */
const LIMIT = 40_000

/** What a trial says of a visit; it throws where it could not get that far. */
export interface Verdict {
  passed: boolean
  seen: string[]
  remarks: string[]
}

/** Tries one part of a case in a visit of its own. Never rejects: what goes wrong is the outcome. */
export async function tryCase(
  grounds: Grounds,
  presenterCase: PresenterCase,
  part: 'presenter' | 'tutorial',
  trial: (visit: Visit, presenterCase: PresenterCase) => Promise<Verdict>,
): Promise<Outcome> {
  const begun = performance.now()
  let visit: Visit | undefined
  let isOver = false
  const attempt = async (): Promise<Verdict> => {
    visit = await startVisit(grounds, presenterCase, part)
    // Planted too late: nobody waits for it any more.
    if (isOver) await visit.context.close()
    return trial(visit, presenterCase)
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<Verdict>((resolve) => {
    timer = setTimeout(() => {
      const doing = visit?.doing ?? 'planting'
      resolve({ passed: false, seen: [], remarks: [`${LIMIT / 1_000} s were not enough: ${doing}`] })
    }, LIMIT)
  })
  const failed = (error: unknown): Verdict => ({
    passed: false,
    seen: [],
    remarks: [`${visit?.doing ?? 'planting'}: ${firstLineOf(error)}`],
  })
  const verdict = await Promise.race([attempt().catch(failed), limit])
  isOver = true
  clearTimeout(timer)
  await visit?.context.close().catch(() => undefined)
  return {
    name: part === 'tutorial' ? `${presenterCase.name} tutorial` : presenterCase.name,
    passed: verdict.passed && visit !== undefined && visit.breaches.length === 0,
    seen: verdict.seen,
    remarks: [...verdict.remarks, ...(visit?.breaches ?? [])],
    errors: visit?.errors.length ?? 0,
    ms: Math.round(performance.now() - begun),
    lines: visit?.lines ?? [],
  }
}
