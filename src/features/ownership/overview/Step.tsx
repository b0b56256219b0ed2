import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { buttonClass } from '#ui/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'

/** `next` is what to do now, `blocked` needs another step first. */
export type StepState = 'done' | 'next' | 'open' | 'blocked'

/** One line of the way to a published project. `to` is an address. */
export function Step({
  state,
  title,
  about,
  to,
  act,
  isOptional = false,
}: {
  state: StepState
  title: ReactNode
  about: ReactNode
  to: string
  act: string
  isOptional?: boolean
}) {
  return (
    <li className="flex gap-4 py-4" aria-current={state === 'next' ? 'step' : undefined}>
      <Mark state={state} />
      <div className="flex min-w-0 grow flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 basis-72 grow">
          <p className={state === 'blocked' ? 'font-semibold text-muted' : 'font-semibold'}>
            {title}
            {state === 'done' ? (
              <span className="sr-only">
                {': '}
                <Trans>done</Trans>
              </span>
            ) : null}
            {isOptional && state !== 'done' ? (
              <span className="ms-2 text-sm font-normal text-muted">
                <Trans>recommended</Trans>
              </span>
            ) : null}
          </p>
          <p className="max-w-prose text-sm text-muted">{about}</p>
        </div>
        {state === 'blocked' ? null : (
          <Link
            to={to}
            className={
              state === 'next'
                ? buttonClass({ variant: 'primary' })
                : 'inline-flex min-h-9 items-center font-semibold text-accent underline-offset-2 hover:underline pointer-coarse:min-h-11'
            }
          >
            {act}
          </Link>
        )}
      </div>
    </li>
  )
}

function Mark({ state }: { state: StepState }) {
  if (state === 'done')
    return (
      <span className="mt-0.5 inline-flex size-6 shrink-0 items-center justify-center rounded-full bg-success-quiet text-success">
        <Icon name="check" className="size-4" />
      </span>
    )
  return (
    <span
      aria-hidden="true"
      className={`mt-0.5 size-6 shrink-0 rounded-full border-2 ${state === 'next' ? 'border-accent' : 'border-line'}`}
    />
  )
}
