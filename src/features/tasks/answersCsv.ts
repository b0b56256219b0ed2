import type { TaskRun } from '#pybossa/schemas/taskRun.ts'
import { writeCsv } from '#shared/files/writeCsv.ts'
import { infoTable } from '#shared/projectPages/infoTable.ts'
import { secondsTaken } from './secondsTaken.ts'

/** Answers as a table for spreadsheets: who, when, how long, then a column for each thing that was answered. */
export function answersCsv(answers: readonly TaskRun[]): string {
  const { columns, cell } = infoTable(answers.map(({ info }) => info))
  return writeCsv(
    ['id', 'task_id', 'user_id', 'user_ip', 'created', 'finish_time', 'seconds', ...columns.map(taken)],
    answers.map((answer) => [
      answer.id,
      answer.task_id,
      answer.user_id,
      answer.user_ip ?? answer.external_uid,
      answer.created,
      answer.finish_time,
      secondsTaken(answer),
      ...columns.map((column) => cell(answer.info, column)),
    ]),
  )
}

/** An owner may name a key like one of the columns before it; PYBOSSA's own files do the same. */
const taken = (column: string) => `info_${column}`
