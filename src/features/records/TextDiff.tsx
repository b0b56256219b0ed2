import { Plural, Trans } from '@lingui/react/macro'
import { Fragment } from 'react'
import { isByLines, textDiff, type Piece } from './textDiff.ts'

/** Unchanged lines that are shown around a change. */
const AROUND = 2

/** What was taken out of a text and what was put in, as text, whatever it holds. */
export function TextDiff({ old, now }: { old: string; now: string }) {
  const pieces = textDiff(old, now)
  if (!isByLines(old, now))
    return (
      <p dir="auto" className="rounded-md bg-sunken p-3 whitespace-pre-wrap wrap-anywhere">
        {pieces.map(({ kind, parts }, place) => (
          <Fragment key={place}>
            <Run kind={kind}>{parts.join('')}</Run>{' '}
          </Fragment>
        ))}
      </p>
    )
  return (
    <div className="max-h-112 overflow-y-auto rounded-md bg-sunken p-3 font-mono text-sm leading-relaxed">
      {pieces.map((piece, place) => (
        <Lines key={place} piece={piece} isFirst={place === 0} isLast={place === pieces.length - 1} />
      ))}
    </div>
  )
}

const look = {
  same: '',
  gone: 'bg-danger-quiet text-danger line-through decoration-1',
  new: 'bg-success-quiet text-success no-underline',
}

function Run({ kind, children }: { kind: Piece['kind']; children: string }) {
  const Tag = kind === 'gone' ? 'del' : kind === 'new' ? 'ins' : 'span'
  return <Tag className={look[kind]}>{children}</Tag>
}

function Lines({ piece, isFirst, isLast }: { piece: Piece; isFirst: boolean; isLast: boolean }) {
  const { kind, parts } = piece
  if (kind !== 'same') {
    const Tag = kind === 'gone' ? 'del' : 'ins'
    return (
      <Tag className={`block no-underline ${kind === 'gone' ? 'bg-danger-quiet' : 'bg-success-quiet'}`}>
        {parts.map((line, place) => (
          <Line key={place} sign={kind === 'gone' ? '−' : '+'} text={line} />
        ))}
      </Tag>
    )
  }
  const head = isFirst ? 0 : AROUND
  const tail = isLast ? 0 : AROUND
  const hidden = parts.length - head - tail
  if (hidden <= 1) return parts.map((line, place) => <Line key={place} sign=" " text={line} />)
  return (
    <>
      {parts.slice(0, head).map((line, place) => (
        <Line key={place} sign=" " text={line} />
      ))}
      <p className="py-1 text-muted">
        <Trans>
          … <Plural value={hidden} one="# line" other="# lines" /> as before …
        </Trans>
      </p>
      {parts.slice(parts.length - tail, parts.length).map((line, place) => (
        <Line key={place} sign=" " text={line} />
      ))}
    </>
  )
}

const Line = ({ sign, text }: { sign: string; text: string }) => (
  <span className="flex gap-2">
    <span aria-hidden="true" className="w-3 shrink-0 select-none">
      {sign}
    </span>
    <span className="min-w-0 whitespace-pre-wrap wrap-anywhere">{text || ' '}</span>
  </span>
)
