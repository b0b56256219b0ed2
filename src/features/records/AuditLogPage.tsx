import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link as RouterLink, useSearchParams } from 'react-router'
import type { AuditLog, AuditLogEntry } from '#pybossa/pages/readAuditLog.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { useDates } from '#shared/dates/useDates.ts'
import { saveFile } from '#shared/files/saveFile.ts'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { WorkshopFrame } from '#shared/workshop/WorkshopFrame.tsx'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { AuditFilters } from './AuditFilters.tsx'
import { AuditRow } from './AuditRow.tsx'
import { auditCsv } from './auditCsv.ts'
import { dayOf, filtered, filterIn, isFiltering, type AuditFilter } from './auditFilter.ts'
import { auditLogQuery } from './auditLogQuery.ts'
import { RecordPane } from './RecordPane.tsx'

const PER_PAGE = 50

/** Who changed what in a project, and when (CONTRACT.md V79); for pro owners and administrators. */
export default function AuditLogPage() {
  const { t } = useLingui()
  const { project, pro_features } = useOwnedProject()
  const viewer = useCurrentUser()?.name
  const isForMe = pro_features?.auditlog_enabled !== false
  const query = useQuery({
    ...auditLogQuery(project.short_name, viewer ?? ''),
    enabled: isForMe && viewer !== undefined,
  })
  return (
    <WorkshopFrame
      title={t`Audit log`}
      lead={<Trans>Everything that was changed in this project, by whom and when. Nobody can edit it.</Trans>}
    >
      <RecordPane isForMe={isForMe} query={query}>
        {(log) => <Log log={log} short_name={project.short_name} />}
      </RecordPane>
    </WorkshopFrame>
  )
}

function Log({ log, short_name }: { log: AuditLog; short_name: string }) {
  const { t } = useLingui()
  const [search, setSearch] = useSearchParams()
  const filter = filterIn(search)
  const found = filtered(log.entries, filter)
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE))
  const page = Math.min(pages, Math.max(1, Number(search.get('page')) || 1))
  const shown = found.slice((page - 1) * PER_PAGE, page * PER_PAGE)

  const change = (part: Partial<AuditFilter>) => {
    const next = Object.entries({ ...filter, ...part }).filter(([, value]) => value !== '')
    setSearch(new URLSearchParams(next), { replace: true, preventScrollReset: true })
  }
  const toPage = (number: number) => {
    const next = new URLSearchParams(search)
    next.set('page', String(number))
    return `?${next}`
  }

  if (log.entries.length === 0)
    return (
      <EmptyState drawing="nothing" title={t`Nothing was changed yet`}>
        <Trans>What you and others change in this project from now on will be written down here.</Trans>
      </EmptyState>
    )
  return (
    <div className="flex flex-col gap-6">
      {log.isShortened ? (
        <Notice>
          <Trans>
            This server hands out the first 30 characters of a value, so long ones cannot be compared here.
          </Trans>
        </Notice>
      ) : null}
      <AuditFilters entries={log.entries} filter={filter} onChange={change} />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p role="status" className="text-muted tabular-nums">
          {isFiltering(filter) ? (
            <Trans>
              <Plural value={found.length} one="# change" other="# changes" /> of {log.entries.length}
            </Trans>
          ) : (
            <Plural value={found.length} one="# change" other="# changes" />
          )}
        </p>
        <Button
          size="sm"
          onClick={() => saveFile(`${short_name}-audit-log.csv`, auditCsv(found), 'text/csv')}
        >
          <Icon name="download" className="size-4" />
          {isFiltering(filter) ? <Trans>Download these as CSV</Trans> : <Trans>Download as CSV</Trans>}
        </Button>
      </div>
      {shown.length === 0 ? (
        <EmptyState drawing="nothing" title={t`No change fits`}>
          <Trans>Choose other people, another thing or other days.</Trans>
        </EmptyState>
      ) : (
        <Days entries={shown} />
      )}
      <Pagination
        page={page}
        pages={pages}
        label={t`Pages of the audit log`}
        link={(number, props) => (
          <RouterLink {...props} to={toPage(number)}>
            {number}
          </RouterLink>
        )}
      />
    </div>
  )
}

/** Entries under the day on which they were made. */
function Days({ entries }: { entries: readonly AuditLogEntry[] }) {
  const { day } = useDates()
  const days = new Map<string, AuditLogEntry[]>()
  for (const entry of entries)
    days.set(dayOf(entry.created), [...(days.get(dayOf(entry.created)) ?? []), entry])
  return [...days].map(([key, ofDay]) => (
    <section key={key} aria-labelledby={`day-${key}`}>
      <h2 id={`day-${key}`} className="border-b border-strong pb-1 font-semibold">
        {day(ofDay[0]?.created ?? '')}
      </h2>
      <ol>
        {ofDay.map((entry) => (
          <AuditRow key={entry.id} entry={entry} />
        ))}
      </ol>
    </section>
  ))
}
