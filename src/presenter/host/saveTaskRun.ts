import type { Asked } from './asked.ts'
import { readAnswer } from './readAnswer.ts'
import { json, problem, type Answered } from './replies.ts'

/** Endings that PYBOSSA keeps (Q24), without those that a page of the site could run. */
const KEPT_FILES = /^(blob|.*\.(png|jpe?g|gif|zip))$/i

/** `POST /api/taskrun`: an answer to a task that was given and is open, into the outbox (CONTRACT.md §3.4). */
export async function saveTaskRun({
  document,
  method,
  body,
  file,
  ledger,
  services,
  mayKeep,
}: Asked): Promise<Answered> {
  const no = (status: number, text: string) => problem(status, method, 'taskrun', text)
  if (document.kind !== 'presenter') return no(403, `A ${document.kind} page saves no answers.`)
  const answer = body === null ? null : readAnswer(body)
  if (!answer) return no(415, 'An answer is a JSON object with project_id, task_id and info.')
  const { taskId, projectId, info } = answer
  if (file && !KEPT_FILES.test(file.name))
    return no(415, `${file.name} would not be kept: the file of an answer is a png, jpg, gif or zip.`)
  // PYBOSSA writes the file's name into `info`, which fails on anything else.
  if (file && info !== null && (typeof info !== 'object' || Array.isArray(info)))
    return no(415, 'The info of an answer with a file is an object.')
  if (projectId !== null && projectId !== document.project.id) return no(403, 'Invalid project_id')
  const standing = ledger.standing(taskId)
  if (standing === 'unknown') return no(403, 'You must request a task first!')
  if (standing !== 'open')
    return no(403, `Task ${taskId} has its answer already; saveTask is called once per task.`)
  if (!mayKeep((body?.length ?? 0) + (file?.blob.size ?? 0)))
    return no(429, 'These answers are too large to come so fast; try again in a minute.')
  ledger.begin(taskId)
  let kept = false
  try {
    const run = await services.saveAnswer({ taskId, info, ...(file ? { file } : {}) })
    kept = true
    return json({ ...run, app_id: run.project_id })
  } finally {
    ledger.settle(taskId, kept)
  }
}
