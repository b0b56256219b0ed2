import type { Answer } from './answer.ts'

/** A JSON file of answers for their person to keep: what was answered, where, when, and how far it got. */
export function exportAnswers(answers: readonly Answer[], now = Date.now()): string {
  const file = {
    exported: new Date(now).toISOString(),
    answers: answers.map((answer) => ({
      project_id: answer.projectId,
      project_short_name: answer.shortName,
      project_name: answer.projectName,
      task_id: answer.taskId,
      answered: new Date(answer.answeredAt).toISOString(),
      state: answer.state,
      reason: answer.refusal ?? answer.lastProblem,
      info: answer.info,
    })),
  }
  return JSON.stringify(file, null, 2)
}
