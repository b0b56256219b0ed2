import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { importAny } from '#pybossa/endpoints/tasks.ts'
import { ImporterForm } from './ImporterForm.tsx'
import { bodyOf, startOf, type SourceField, type SourceValues } from './sourceFields.ts'
import { SourceInputs } from './SourceInputs.tsx'
import { useImporter } from './useImporter.ts'

/**
 * An importer that needs but a few words.
 * @param draft under which name they are kept, where it is not the importer's
 */
export function SourceForm({
  type,
  fields,
  checks,
  draft,
  below,
}: {
  type: string
  fields: readonly SourceField[]
  checks: readonly string[]
  draft?: string
  below?: ReactNode
}) {
  const { t } = useLingui()
  const importer = useImporter<SourceValues>({
    type,
    form: importAny,
    defaults: startOf(fields),
    toBody: bodyOf,
    ...(draft ? { draft } : {}),
  })
  // The server's own English stands where we know nothing better.
  const errorOf = (name: string) => {
    const said = importer.saidOf(name)
    const isAddress = fields.some((field) => field.name === name && field.kind === 'address')
    const error = importer.errorOf(name)
    return isAddress && said && error === said
      ? t`The server does not take this for an address it can fetch.`
      : error
  }
  return (
    <ImporterForm importer={importer} checks={checks} below={below}>
      <SourceInputs fields={fields} register={importer.register} errorOf={errorOf} />
    </ImporterForm>
  )
}
