import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Badge } from '#ui/Badge.tsx'
import { Notice } from '#ui/Notice.tsx'
import { ToolIcon } from '#shared/workshop/ToolIcon.tsx'
import { StarterDrawing } from './StarterDrawing.tsx'
import { starters, type Starter } from './starters/starters.ts'
import { useStarterWords } from './starters/starterWords.ts'

const card =
  'flex w-full flex-col items-start gap-2 rounded-lg border border-line bg-surface p-4 text-start transition-colors duration-150 hover:border-accent hover:bg-raised aria-busy:opacity-60'

/** Where a card's drawing stands. */
const stage = 'mb-1 flex h-22 w-full items-center justify-center rounded-md bg-sunken'

/**
 * Presenters to begin with, as cards: what each works with, and whether the project's tasks have what it needs.
 * @param have names of the fields that the project's tasks have; empty where there are no tasks yet
 * @param onChoose gets the text of the chosen one, empty for the empty page
 */
export function ChooseStarter({
  have,
  onChoose,
}: {
  have: readonly string[]
  onChoose: (text: string) => void
}) {
  const { t } = useLingui()
  const words = useStarterWords()
  const [loading, setLoading] = useState<string>()
  const [hasFailed, setFailed] = useState(false)

  const choose = async ({ id, load }: Starter) => {
    setFailed(false)
    setLoading(id)
    try {
      onChoose(await load())
    } catch {
      setFailed(true)
    } finally {
      setLoading(undefined)
    }
  }
  const missing = ({ fields }: Starter) =>
    have.length === 0 ? [] : fields.filter((field) => !have.includes(field))
  const fits = (starter: Starter) =>
    have.length > 0 && starter.fields.length > 0 && missing(starter).length === 0
  const ordered = [...starters].toSorted((one, other) => Number(fits(other)) - Number(fits(one)))

  return (
    <div className="flex flex-col gap-4">
      {hasFailed ? (
        <Notice tone="danger" title={t`This starter did not load`}>
          <Trans>Check your connection and choose it again.</Trans>
        </Notice>
      ) : null}
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
        {ordered.map((starter) => (
          <li key={starter.id} className="flex">
            <button
              type="button"
              aria-busy={loading === starter.id || undefined}
              className={card}
              onClick={() => void choose(starter)}
            >
              <span className={stage}>
                <StarterDrawing id={starter.id} />
              </span>
              <span className="flex flex-wrap items-center gap-2">
                <span className="text-lg font-semibold">{words[starter.id].name}</span>
                {fits(starter) ? (
                  <Badge tone="success">
                    <Trans>Fits your tasks</Trans>
                  </Badge>
                ) : null}
              </span>
              <span className="text-sm text-muted">{words[starter.id].description}</span>
              <Needs fields={starter.fields} missing={missing(starter)} />
            </button>
          </li>
        ))}
        <li className="flex">
          <button type="button" className={`${card} border-dashed`} onClick={() => onChoose('')}>
            <span className={stage}>
              <ToolIcon name="code" className="size-12 text-accent" />
            </span>
            <span className="text-lg font-semibold">
              <Trans>Begin with an empty page</Trans>
            </span>
            <span className="text-sm text-muted">
              <Trans>You write it all, or paste what you have.</Trans>
            </span>
          </button>
        </li>
      </ul>
    </div>
  )
}

/** Which fields of a task a starter reads, and which of them the project's tasks lack. */
function Needs({ fields, missing }: { fields: readonly string[]; missing: readonly string[] }) {
  if (fields.length === 0)
    return (
      <span className="mt-auto pt-2 text-sm text-muted">
        <Trans>Works with any tasks</Trans>
      </span>
    )
  return (
    <span className="mt-auto flex flex-wrap items-center gap-1.5 pt-2 text-sm text-muted">
      <Trans>Reads</Trans>
      {fields.map((field) => (
        <code
          key={field}
          className={`rounded-sm px-1 font-mono ${missing.includes(field) ? 'bg-warning-quiet text-warning' : 'bg-sunken'}`}
        >
          {field}
        </code>
      ))}
      {missing.length > 0 ? (
        <span className="w-full text-warning">
          <Trans>Your tasks have no {missing.join(', ')}: you would change that in the code.</Trans>
        </span>
      ) : null}
    </span>
  )
}
