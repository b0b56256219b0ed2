import { Trans } from '@lingui/react/macro'
import { Notice } from '#ui/Notice.tsx'
import { BucketForm } from './BucketForm.tsx'
import { DropboxForm } from './DropboxForm.tsx'
import { GONE } from './importerTypes.ts'
import { LocalCsvForm } from './LocalCsvForm.tsx'
import { PluginForm } from './PluginForm.tsx'
import { SampleSheets } from './SampleSheets.tsx'
import { useSourceFields } from './sourceFields.ts'
import { SourceForm } from './SourceForm.tsx'
import { TableRules } from './TableRules.tsx'
import { useImporterWords } from './useImporterWords.ts'

/**
 * The form of one importer.
 * @param template the sample sheet to begin with, for Google Sheets
 */
export function OneImporter({
  type,
  template,
  samples,
}: {
  type: string
  template?: string
  samples: readonly string[]
}) {
  const { checks } = useImporterWords()(type)
  const fields = useSourceFields()(type)
  if (type === 'localCSV') return <LocalCsvForm checks={checks} />
  if (type === 's3') return <BucketForm checks={checks} />
  if (type === 'dropbox') return <DropboxForm checks={checks} />
  if (!fields) return <PluginForm type={type} checks={checks} />
  if (type === 'gdocs') {
    const below = (
      <>
        <SampleSheets samples={samples} {...(template ? { current: template } : {})} />
        <TableRules />
      </>
    )
    const form = { type, fields, checks, below }
    return template ? <PluginForm {...form} template={template} /> : <SourceForm {...form} />
  }
  return (
    <>
      {type === GONE ? (
        <Notice tone="warning" className="max-w-3xl">
          <Trans>
            EpiCollect Plus has closed, and the server still asks it. Download your entries from Epicollect5
            as CSV and import that instead.
          </Trans>
        </Notice>
      ) : null}
      <SourceForm
        type={type}
        fields={fields}
        checks={checks}
        below={type === 'csv' ? <TableRules /> : null}
      />
    </>
  )
}
