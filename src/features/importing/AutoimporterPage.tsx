import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { deleteAutoimporter, getImporters } from '#pybossa/endpoints/tasks.ts'
import { query } from '#shared/data/query.ts'
import { UnsavedGuard } from '#shared/forms/UnsavedGuard.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { ConfirmDialog } from '#shared/workshop/ConfirmDialog.tsx'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { WorkshopFrame } from '#shared/workshop/WorkshopFrame.tsx'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { toast } from '#ui/toasts.ts'
import { AutoimporterForm } from './AutoimporterForm.tsx'
import { readAutoimporter } from './autoimporter.ts'
import { dailyTypes, typesOf } from './importerTypes.ts'
import { useSourceFields } from './sourceFields.ts'
import { useImporterWords } from './useImporterWords.ts'

const importersQuery = (short_name = '') => query(getImporters, { params: { short_name } })

export const needs = ({ params }: { params: Record<string, string> }) => [
  importersQuery(params['short_name']),
]

/** The import that the server repeats every day (CONTRACT.md V69, V70): what is set, setting it, ending it; for those with pro features. */
export default function AutoimporterPage() {
  const { t } = useLingui()
  const { project } = useOwnedProject()
  const { short_name } = project
  const { data } = useSuspenseQuery(importersQuery(short_name))
  const isAllowed = 'pro_features' in data && data.pro_features?.autoimporter_enabled === true
  const set = readAutoimporter(project.info['autoimporter'])
  const types = dailyTypes(typesOf('available_importers' in data ? (data.available_importers ?? []) : []))
  return (
    <WorkshopFrame
      title={t`Import every day`}
      lead={t`Once a day the server looks at one source and makes tasks of what is new there. What it has already, it skips.`}
      inside={`/project/${encodeURIComponent(short_name)}/tasks/import`}
    >
      {!isAllowed ? (
        <EmptyState
          drawing="lock"
          title={t`This site keeps daily imports for pro accounts`}
          actions={
            <Link
              to={managePaths.importTasks}
              params={{ short_name }}
              className={buttonClass({ variant: 'primary' })}
            >
              <Trans>Import now</Trans>
            </Link>
          }
        >
          {set ? (
            <Trans>
              One is set for this project, by somebody who may. Only people with a pro account and the
              administrators can change it.
            </Trans>
          ) : (
            <Trans>
              The people who run this site give pro accounts. You can always import yourself: rows that are
              tasks already are skipped, so the same source can be imported again and again.
            </Trans>
          )}
        </EmptyState>
      ) : set ? (
        <DailyImport set={set} />
      ) : (
        <>
          <UnsavedGuard />
          <AutoimporterForm types={types} />
        </>
      )}
    </WorkshopFrame>
  )
}

function DailyImport({ set }: { set: NonNullable<ReturnType<typeof readAutoimporter>> }) {
  const { t } = useLingui()
  const client = useQueryClient()
  const { project } = useOwnedProject()
  const { title } = useImporterWords()(set.type)
  const fields = useSourceFields()(set.type)
  const [isAsking, setAsking] = useState(false)
  const labelOf = (name: string) => fields?.find((field) => field.name === name)?.label ?? name
  return (
    <section className="flex max-w-3xl flex-col items-start gap-6">
      <div className="w-full rounded-md border border-line bg-surface p-5">
        <h2 className="text-xl font-semibold">{title}</h2>
        <dl className="mt-3 flex flex-col gap-3">
          {Object.entries(set.values).map(([name, value]) => (
            <div key={name}>
              <dt className="text-sm text-muted">{labelOf(name)}</dt>
              <dd dir="auto" className="wrap-anywhere">
                {value}
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <p className="max-w-prose text-muted">
        <Trans>
          The project’s owner gets a mail after each time. To change the source, end this import and set up
          another.
        </Trans>
      </p>
      <Button onClick={() => setAsking(true)}>
        <Trans>End the daily import</Trans>
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={<Trans>End the daily import?</Trans>}
        confirm={<Trans>End it</Trans>}
        busyLabel={t`Ending…`}
        act={async () => {
          await callSignedIn(deleteAutoimporter, { params: { short_name: project.short_name } })
          await client.invalidateQueries()
          toast({ tone: 'success', text: t`The daily import is over.` })
        }}
      >
        <p>
          <Trans>No new tasks will come by themselves. The tasks that came stay.</Trans>
        </p>
      </ConfirmDialog>
    </section>
  )
}
