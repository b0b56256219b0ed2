import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { getImporters } from '#pybossa/endpoints/tasks.ts'
import { query } from '#shared/data/query.ts'
import { UnsavedGuard } from '#shared/forms/UnsavedGuard.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { WorkshopFrame } from '#shared/workshop/WorkshopFrame.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/Notice.tsx'
import { OneImporter } from './OneImporter.tsx'
import { ImporterChoice } from './ImporterChoice.tsx'
import { samplesOf, typesOf } from './importerTypes.ts'
import { useImporterWords } from './useImporterWords.ts'

const importersQuery = (short_name = '') => query(getImporters, { params: { short_name } })

export const needs = ({ params }: { params: Record<string, string> }) => [
  importersQuery(params['short_name']),
]

/** Bringing many tasks in at once (CONTRACT.md V68): which importers this server has, or one of them (`?type=csv`). */
export default function ImportPage() {
  const { t } = useLingui()
  const wordsOf = useImporterWords()
  const [search] = useSearchParams()
  const { short_name } = useOwnedProject().project
  const { data } = useSuspenseQuery(importersQuery(short_name))
  const types = typesOf('available_importers' in data ? (data.available_importers ?? []) : [])
  const samples = samplesOf('task_tmpls' in data ? (data.task_tmpls ?? []) : [])
  const type = search.get('type') ?? undefined
  const template = search.get('template') ?? undefined

  if (type === undefined || !types.includes(type))
    return (
      <WorkshopFrame
        title={t`Import tasks`}
        lead={t`A task is one thing that a volunteer looks at. Bring many in at once: from a table, a row for each, or from where your files are.`}
      >
        {type === undefined ? null : (
          <Notice tone="warning">
            <Trans>This site cannot import from there: “{type}”. Here is what it can.</Trans>
          </Notice>
        )}
        <ImporterChoice types={types} samples={samples} />
      </WorkshopFrame>
    )
  const { title, what } = wordsOf(type)
  return (
    <WorkshopFrame
      title={title}
      lead={what}
      aside={
        <Link
          to={managePaths.importTasks}
          params={{ short_name }}
          className="inline-flex min-h-11 items-center gap-2"
        >
          <Icon name="arrow-left" className="size-5 shrink-0 rtl:rotate-180" />
          <Trans>All ways to import</Trans>
        </Link>
      }
    >
      <UnsavedGuard />
      <OneImporter
        key={`${type}/${template}`}
        type={type}
        samples={samples}
        {...(template ? { template } : {})}
      />
    </WorkshopFrame>
  )
}
