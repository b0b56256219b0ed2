import { Trans, useLingui } from '@lingui/react/macro'
import type { AuditLogEntry } from '#pybossa/pages/readAuditLog.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { ReadableValue } from './ReadableValue.tsx'
import { TextDiff } from './TextDiff.tsx'
import { TimeOfDay } from './TimeOfDay.tsx'
import { useAuditWords } from './useAuditWords.ts'
import { useValueWords } from './useValueWords.ts'

/** Longer values are shown when they are asked for. */
const SHORT = 80

/** One change as a sentence, and what it made of what. */
export function AuditRow({ entry }: { entry: AuditLogEntry }) {
  const { didWhat } = useAuditWords()
  const values = useValueWords()(entry)
  return (
    <li className="flex flex-col gap-1.5 border-b border-line py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p className="min-w-0 wrap-anywhere">
          <Link
            to={paths.profile}
            params={{ name: entry.user_name }}
            className="font-semibold no-underline hover:text-accent hover:underline"
          >
            <bdi>{entry.user_name}</bdi>
          </Link>{' '}
          {didWhat(entry)}
        </p>
        <p className="flex items-center gap-3 text-sm text-muted">
          {entry.caller === 'api' ? (
            <Badge>
              <Trans>by a program</Trans>
            </Badge>
          ) : null}
          <TimeOfDay iso={entry.created} />
        </p>
      </div>
      {values ? <Values attribute={entry.attribute} {...values} /> : null}
    </li>
  )
}

function Values({ attribute, old, now }: { attribute: string; old: string; now: string }) {
  const { t } = useLingui()
  const isShort = (text: string) => text.length <= SHORT && !text.includes('\n')
  if (old === now) return null
  if (isShort(old) && isShort(now))
    return (
      <p className="flex flex-wrap items-baseline gap-x-2 wrap-anywhere">
        {old === '' ? null : (
          <>
            <del dir="auto" className="min-w-0 text-muted">
              <ReadableValue attribute={attribute} value={old} />
            </del>
            <span role="img" aria-label={t`became`} className="text-muted rtl:-scale-x-100">
              →
            </span>
          </>
        )}
        {now === '' ? (
          <span className="text-muted">
            <Trans>nothing</Trans>
          </span>
        ) : (
          <ins dir="auto" className="min-w-0 no-underline">
            <ReadableValue attribute={attribute} value={now} />
          </ins>
        )}
      </p>
    )
  return (
    <details className="group">
      <summary className="flex min-h-11 w-fit cursor-pointer items-center text-accent underline md:min-h-6">
        <Trans>See what changed</Trans>
      </summary>
      <div className="pt-2">
        <TextDiff old={old} now={now} />
      </div>
    </details>
  )
}
