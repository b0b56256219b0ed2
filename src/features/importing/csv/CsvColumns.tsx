import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import type { Column } from './csvReport.ts'
import { useTaskSettings } from './useTaskSettings.ts'

const FEW = 12

/**
 * What each column becomes in a task.
 * @param isRead whether the presenter reads a name; undefined where nobody knows
 */
export function CsvColumns({
  columns,
  isRead,
}: {
  columns: readonly Column[]
  isRead: ((name: string) => boolean) | undefined
}) {
  const { t } = useLingui()
  const settings = useTaskSettings()
  const [isWhole, setWhole] = useState(false)
  const kinds: Record<Column['kind'], string> = {
    text: t`Text`,
    number: t`Number`,
    truth: t`True or false`,
    empty: t`Nothing`,
  }
  const head = 'py-2 pe-4 text-start text-sm font-semibold text-muted'
  return (
    <div className="flex flex-col items-start gap-3">
      <div
        className="w-full overflow-x-auto"
        // A table that is wider than its place is scrolled by keyboard, too.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="region"
        aria-label={t`What each column becomes`}
      >
        <table className="w-full border-collapse">
          <caption className="sr-only">
            <Trans>What each column becomes</Trans>
          </caption>
          <thead>
            <tr className="border-b border-line">
              <th scope="col" className={head}>
                <Trans>Column</Trans>
              </th>
              <th scope="col" className={head}>
                <Trans>Becomes</Trans>
              </th>
              <th scope="col" className={head}>
                <Trans>For example</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {(isWhole ? columns : columns.slice(0, FEW)).map((column, index) => {
              const setting = settings.get(column.name)
              return (
                <tr key={index} className="border-b border-line align-top last:border-b-0">
                  <th
                    scope="row"
                    dir="auto"
                    className="max-w-48 py-2 pe-4 text-start font-semibold wrap-break-word"
                  >
                    {column.name}
                  </th>
                  <td className="py-2 pe-4">
                    {setting === undefined ? (
                      <span className="flex flex-wrap items-center gap-2">
                        {kinds[column.kind]}
                        {isRead?.(column.name) ? (
                          <Badge tone="success">
                            <Trans>read by the presenter</Trans>
                          </Badge>
                        ) : null}
                      </span>
                    ) : (
                      <span className="flex flex-wrap items-center gap-2">
                        <Badge tone="accent">
                          <Trans>task’s own setting</Trans>
                        </Badge>
                        <span className="text-sm text-muted">{setting}</span>
                      </span>
                    )}
                  </td>
                  <td dir="auto" className="max-w-64 truncate py-2 text-muted">
                    {column.example}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {columns.length > FEW ? (
        <Button size="sm" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? (
            <Trans>Show fewer</Trans>
          ) : (
            <Plural value={columns.length} one="Show # column" other="Show all # columns" />
          )}
        </Button>
      ) : null}
    </div>
  )
}
