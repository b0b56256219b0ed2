import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { listTasks } from '#pybossa/endpoints/apiTasks.ts'
import { query } from '#shared/data/query.ts'
import { saveFile } from '#shared/files/saveFile.ts'
import { writeCsv } from '#shared/files/writeCsv.ts'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { presenterFields } from './presenterFields.ts'

/** An empty table with the columns that the project's tasks have, or that its presenter reads; nothing where there are neither. */
export function TemplateCsv() {
  const { project } = useOwnedProject()
  const { data: tasks } = useQuery(
    query(listTasks, { query: { project_id: project.id, limit: 20, orderby: 'id', desc: true } }),
  )
  if (!tasks) return null
  const ofTasks = new Set(
    tasks.flatMap(({ info }) =>
      typeof info === 'object' && info !== null && !Array.isArray(info) ? Object.keys(info) : [],
    ),
  )
  const columns = ofTasks.size ? [...ofTasks] : presenterFields(project.info['task_presenter'])
  if (columns.length === 0) return null
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-md bg-sunken p-4">
      <p className="min-w-0 grow basis-64 text-sm text-muted">
        {ofTasks.size ? (
          <Trans>
            Not sure how the table should look? Begin with the columns that this project’s tasks have.
          </Trans>
        ) : (
          <Trans>Not sure how the table should look? Begin with the columns that your presenter reads.</Trans>
        )}
      </p>
      <Button
        size="sm"
        onClick={() => saveFile(`${project.short_name}-tasks.csv`, writeCsv(columns, []), 'text/csv')}
      >
        <Icon name="download" className="size-4" />
        <Plural
          value={columns.length}
          one="Download an empty table, # column"
          other="Download an empty table, # columns"
        />
      </Button>
    </div>
  )
}
