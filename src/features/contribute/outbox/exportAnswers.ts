import type { Answer } from './answer.ts'

/** A JSON file of answers for their person to keep: what was answered, where, when, and how far it got. */
export async function exportAnswers(answers: readonly Answer[], now = Date.now()): Promise<string> {
  const file = {
    exported: new Date(now).toISOString(),
    answers: await Promise.all(
      answers.map(async (answer) => ({
        project_id: answer.projectId,
        project_short_name: answer.shortName,
        project_name: answer.projectName,
        task_id: answer.taskId,
        answered: new Date(answer.answeredAt).toISOString(),
        state: answer.state,
        reason: answer.refusal ?? answer.lastProblem,
        info: answer.info,
        ...(answer.file
          ? { file: { name: answer.file.name, data: await dataAddress(answer.file.blob) } }
          : {}),
      })),
    ),
  }
  return JSON.stringify(file, null, 2)
}

/** The file's content as a `data:` address, so that all of an answer is in one file. */
function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result as string))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The file cannot be read.')))
    reader.readAsDataURL(blob)
  })
}
