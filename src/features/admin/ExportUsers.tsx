import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { exportUsers } from '#pybossa/endpoints/admin.ts'
import { saveFile } from '#shared/files/saveFile.ts'
import { writeCsv } from '#shared/files/writeCsv.ts'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/Notice.tsx'

/**
 * Downloads everybody who does not restrict their data (CONTRACT.md V92). The table is written here, from the server's JSON: the
 * server's own would let a name that begins with `=` run as a formula of whoever opens it.
 */
export function ExportUsers() {
  const { t } = useLingui()
  const words = useFailureWords()
  const [busy, setBusy] = useState<'csv' | 'json'>()
  const [problem, setProblem] = useState<string>()

  const download = async (format: 'csv' | 'json') => {
    setBusy(format)
    setProblem(undefined)
    try {
      const { file } = await callSignedIn(exportUsers, { query: { format: 'json' } })
      const text = await file.text()
      const rows = rowsIn(text)
      if (!rows) setProblem(t`The server has nobody to list.`)
      else if (format === 'json') saveFile('users.json', text, 'application/json')
      else {
        const columns = Object.keys(rows[0] ?? {})
        const cells = rows.map((row) => columns.map((column) => row[column]))
        saveFile('users.csv', writeCsv(columns, cells), 'text/csv')
      }
    } catch (error) {
      setProblem(words(error))
    } finally {
      setBusy(undefined)
    }
  }
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="max-w-prose text-muted">
        <Trans>
          Names, e-mail addresses, languages and consent. People who restrict their data are left out. Keep
          the file as carefully as the site keeps its accounts.
        </Trans>
      </p>
      <div className="flex flex-wrap gap-3">
        <Button isBusy={busy === 'csv'} busyLabel={t`Downloading`} onClick={() => void download('csv')}>
          <Icon name="download" />
          <Trans>Download as CSV</Trans>
        </Button>
        <Button isBusy={busy === 'json'} busyLabel={t`Downloading`} onClick={() => void download('json')}>
          <Icon name="download" />
          <Trans>Download as JSON</Trans>
        </Button>
      </div>
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
    </div>
  )
}

/** Where nobody is to be listed, the server leads to another page. */
function rowsIn(text: string): Record<string, unknown>[] | undefined {
  try {
    const rows: unknown = JSON.parse(text)
    return Array.isArray(rows) && rows.length > 0 ? (rows as Record<string, unknown>[]) : undefined
  } catch {
    return undefined
  }
}
