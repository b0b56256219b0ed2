import { Trans } from '@lingui/react/macro'
import { fillPath } from '#pybossa/endpoint.ts'
import { listAnswersOfTask } from '#pybossa/endpoints/tasks.ts'
import type { TaskRun } from '#pybossa/schemas/taskRun.ts'
import { saveFile } from '#shared/files/saveFile.ts'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { answersCsv } from './answersCsv.ts'

/** The answers to one task as files. */
export function TakeAnswersHome({
  short_name,
  taskId,
  answers,
}: {
  short_name: string
  taskId: number
  answers: readonly TaskRun[]
}) {
  const name = `${short_name}-task-${taskId}`
  return (
    <p className="-ms-3 flex flex-wrap gap-x-2">
      <Button
        variant="quiet"
        size="sm"
        onClick={() => saveFile(`${name}.csv`, answersCsv(answers), 'text/csv')}
      >
        <Icon name="download" className="size-4" />
        <Trans>Download CSV</Trans>
      </Button>
      <a
        href={fillPath(listAnswersOfTask.path, { short_name, id: taskId })}
        download={`${name}.json`}
        className={buttonClass({ variant: 'quiet', size: 'sm' })}
      >
        <Icon name="download" className="size-4" />
        <Trans>Download JSON</Trans>
      </a>
    </p>
  )
}
