import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { importAny } from '#pybossa/endpoints/tasks.ts'
import { query } from '#shared/data/query.ts'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { fieldsOfForm, type SourceField } from './sourceFields.ts'
import { SourceForm } from './SourceForm.tsx'

/**
 * An importer whose fields, or what stands in them, only the server knows: a plug-in's, or a sample sheet.
 * @param fields those that are known; what the server has in them is filled in
 */
export function PluginForm({
  type,
  template,
  fields,
  checks,
  below,
}: {
  type: string
  template?: string
  fields?: readonly SourceField[]
  checks: readonly string[]
  below?: ReactNode
}) {
  const { short_name } = useOwnedProject().project
  const { data, error, refetch } = useQuery(
    query(importAny.load, { params: { short_name }, query: { type, ...(template ? { template } : {}) } }),
  )
  if (error)
    return (
      <Notice
        tone="danger"
        actions={
          <Button size="sm" onClick={() => void refetch()}>
            <Trans>Try again</Trans>
          </Button>
        }
      >
        <Trans>The server could not show what this importer needs.</Trans>
      </Notice>
    )
  if (!data) return <Skeleton className="h-24 max-w-3xl" />
  const form: Readonly<Record<string, unknown>> = data.form ?? {}
  const filled = fields?.map((field) => {
    const start = form[field.name]
    return typeof start === 'string' && start !== '' ? { ...field, start } : field
  })
  return (
    <SourceForm
      type={type}
      fields={filled ?? fieldsOfForm(form)}
      checks={checks}
      below={below}
      {...(template ? { draft: `${type}/${template}` } : {})}
    />
  )
}
