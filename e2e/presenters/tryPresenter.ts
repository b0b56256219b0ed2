import type { Page } from 'playwright-core'
import { agreementOf } from './agreement.ts'
import { maxRetries } from '../signIn.ts'
import type { PresenterCase } from './presenterCase.ts'
import { firstLineOf } from './outcome.ts'
import { frameOf, perform, type Stage } from './steps.ts'
import type { Verdict } from './tryCase.ts'
import { leave, type Visit } from './visit.ts'

const FRAME = 'iframe[title^="Task"]'
/** How long the first task may take to be shown, an answer to be stored, and a silent presenter to stay silent; in ms. */
const SHOWN_WITHIN = 8_000
const STORED_WITHIN = 10_000
const SILENT_FOR = 1_500

interface Run {
  task_id: number
  info: unknown
  media_url: string | null
}

/** A volunteer meets the presenter, answers the sample task, and the demo has the answer. */
export async function tryPresenter(visit: Visit, presenterCase: PresenterCase): Promise<Verdict> {
  const { page, planted } = visit
  const { short_name, task_url, steps, submits = true } = presenterCase
  const [sample = 0] = planted.taskIds
  const stage: Stage = { page, frame: FRAME }
  const seen: string[] = []
  const remarks: string[] = []

  await page.goto(`/project/${short_name}/${task_url ? `task/${sample}` : 'newtask'}`)
  visit.doing = 'waiting for the task'
  const shown = await whatIsShown(stage)
  seen.push(shown ? `presented (${shown})` : 'nothing presented')

  visit.doing = 'doing the steps'
  const failure = await perform(stage, steps).then(() => null, firstLineOf)
  if (failure) remarks.push(failure)

  visit.doing = 'waiting for the answer'
  if (!submits) {
    await page.waitForTimeout(SILENT_FOR)
    const runs = await storedRuns(page, planted.projectId)
    if (runs.length > 0) remarks.push(`an answer was stored: ${JSON.stringify(runs[0]?.info)}`)
    seen.push(runs.length > 0 ? 'answered' : 'no answer, as expected')
    visit.doing = 'leaving'
    await leave(visit, short_name)
    return { passed: runs.length === 0, seen, remarks }
  }

  const verdict = await judgeAnswers(visit, presenterCase, failure ? 2_000 : STORED_WITHIN)
  visit.doing = 'leaving'
  await leave(visit, short_name)
  return {
    passed: shown !== null && verdict.isAnswered,
    seen: [...seen, ...verdict.seen],
    remarks: verdict.isAnswered ? verdict.remarks : [...remarks, ...verdict.remarks],
  }
}

/** What tells that a task is shown: the site's own word for it, or only something to read in the box. */
async function whatIsShown(stage: Stage): Promise<'task' | 'content' | null> {
  const { page } = stage
  const skip = page.locator('button[aria-disabled="false"]', { hasText: /^Skip$/ })
  const isTask = skip.waitFor({ timeout: SHOWN_WITHIN }).then(
    () => true,
    () => false,
  )
  if (await isTask) return 'task'
  const text = await frameOf(stage)
    .then((frame) => frame.evaluate(() => document.body?.innerText.trim() ?? ''))
    .catch(() => '')
  return text === '' ? null : 'content'
}

async function storedRuns(page: Page, projectId: number): Promise<Run[]> {
  const reply = await page.request.get(`/api/taskrun?all=1&limit=100&project_id=${projectId}`, {
    headers: { 'Content-Type': 'application/json' },
    maxRetries,
  })
  return (await reply.json()) as Run[]
}

interface Judged {
  isAnswered: boolean
  seen: string[]
  remarks: string[]
}

async function judgeAnswers(
  { page, planted }: Visit,
  { expected, expected_next, exact, expects_file }: PresenterCase,
  patience: number,
): Promise<Judged> {
  const [sample, next] = planted.taskIds
  const wanted = expected_next === undefined ? [sample] : [sample, next]
  const giveUp = Date.now() + patience
  for (;;) {
    const runs = await storedRuns(page, planted.projectId)
    const answers = wanted.map((taskId) => runs.find((run) => run.task_id === taskId))
    if (answers.every((run) => run !== undefined)) return judge(answers)
    if (Date.now() > giveUp) {
      const missing = wanted.length > 1 && answers[0] ? 'the second answer' : 'an answer'
      return { isAnswered: false, seen: [`without ${missing}`], remarks: [] }
    }
    await page.waitForTimeout(250)
  }

  function judge([first, second]: Run[]): Judged {
    const pairs = [
      { run: first, should: expected },
      ...(second ? [{ run: second, should: expected_next }] : []),
    ]
    const agreements = pairs.map(({ run, should }) => agreementOf(run?.info, should))
    const isExact = agreements.every(({ kind }) => kind === 'exact')
    const hasShape = agreements.every(({ kind }) => kind !== 'different')
    const hasFile = !expects_file || Boolean(first?.media_url)
    const isAnswered = hasFile && (exact ? isExact : hasShape)
    const remarks = hasFile ? [] : ['no file came with the answer']
    for (const [at, agreement] of agreements.entries()) {
      const { run, should } = pairs[at] ?? {}
      const why = agreement.kind === 'different' ? ` (${agreement.why})` : ''
      if (agreement.kind === 'different' || (exact && agreement.kind !== 'exact'))
        remarks.push(`stored ${short(run?.info)}, expected ${short(should)}${why}`)
    }
    return {
      isAnswered,
      seen: [`answered (${isExact ? 'exact' : hasShape ? 'shape' : 'different'})`],
      remarks,
    }
  }
}

const short = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, 300)
