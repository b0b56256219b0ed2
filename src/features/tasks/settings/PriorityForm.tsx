import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { UnsavedGuard } from '#shared/forms/UnsavedGuard.tsx'
import { useUnsaved } from '#shared/forms/unsaved.ts'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Notice } from '#ui/Notice.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { toast } from '#ui/toasts.ts'
import { canBeSought } from '../list/listChoice.ts'
import { readPriority } from '../readNumbers.ts'
import { setPriorities } from '../setPriorities.ts'
import { findTasks, type FoundTasks, type TaskChoice } from './findTasks.ts'
import { readNumbers, rangeText } from './taskNumbers.ts'
import { WhichTasks, type WhichText } from './WhichTasks.tsx'

const MOST_NAMED = 12

type Stage =
  { at: 'writing' } | { at: 'looking' | 'setting'; done: number } | { at: 'found'; found: FoundTasks }

/**
 * Names tasks, looks them up and then sets their priority: PYBOSSA's form does not tell which numbers it did not know (CONTRACT.md V74),
 * so that is said before.
 */
export function PriorityForm({
  project: { id, short_name },
}: {
  project: { id: number; short_name: string }
}) {
  const { t } = useLingui()
  const client = useQueryClient()
  const words = useFailureWords()
  const [search] = useSearchParams()
  const [which, setWhich] = useState<WhichText>({
    by: 'numbers',
    numbers: search.get('ids') ?? '',
    field: '',
    value: '',
  })
  const [priority, setPriority] = useState('')
  const [stage, setStage] = useState<Stage>({ at: 'writing' })
  const [problems, setProblems] = useState<{ which?: string; priority?: string }>({})
  const [failure, setFailure] = useState<string>()
  const running = useRef<AbortController>(undefined)
  const confirm = useRef<HTMLDivElement>(null)
  useEffect(() => () => running.current?.abort(), [])
  useUnsaved(priority !== '' && stage.at !== 'setting')
  useEffect(() => {
    if (stage.at === 'found') confirm.current?.focus()
  }, [stage.at])

  const write = (change: Partial<WhichText>) => {
    running.current?.abort()
    setWhich({ ...which, ...change })
    setStage({ at: 'writing' })
  }
  const readChoice = (): TaskChoice | string => {
    if (which.by === 'field') {
      const field = which.field.trim()
      if (field === '' || which.value === '') return t`Enter a field and what it holds.`
      if (!canBeSought(field + which.value)) return t`The server cannot look for “|” or “::”.`
      return { by: 'field', field, value: which.value }
    }
    const read = readNumbers(which.numbers)
    if ('wrong' in read) return t`“${read.wrong}” is neither a number nor a range such as 12-40.`
    return read.ranges.length > 0
      ? { by: 'numbers', ranges: read.ranges }
      : t`Enter the numbers of tasks, such as 12-40, 55.`
  }
  const look = async () => {
    const choice = readChoice()
    const isGood = readPriority(priority) !== undefined
    setProblems({
      ...(typeof choice === 'string' ? { which: choice } : {}),
      ...(isGood ? {} : { priority: t`Enter a number from 0 to 1, such as 0.5.` }),
    })
    if (typeof choice === 'string' || !isGood) return
    setFailure(undefined)
    running.current?.abort()
    const mine = new AbortController()
    running.current = mine
    setStage({ at: 'looking', done: 0 })
    try {
      const onFound = (done: number) => void (mine.signal.aborted || setStage({ at: 'looking', done }))
      const found = await findTasks(id, choice, onFound, mine.signal)
      if (!mine.signal.aborted) setStage({ at: 'found', found })
    } catch (error) {
      if (mine.signal.aborted) return
      setStage({ at: 'writing' })
      setFailure(words(error))
    }
  }
  const save = async ({ ids, missing }: FoundTasks) => {
    setFailure(undefined)
    let done = 0
    setStage({ at: 'setting', done })
    try {
      await setPriorities(short_name, ids, readPriority(priority) ?? 0, (now) => {
        done = now
        setStage({ at: 'setting', done })
      })
      await client.invalidateQueries()
      setStage({ at: 'writing' })
      setPriority('')
      toast({ tone: 'success', text: t`The priority is set.` })
    } catch (error) {
      setStage({ at: 'found', found: { ids, missing } })
      setFailure(done > 0 ? `${t`${done} of ${ids.length} tasks have it.`} ${words(error)}` : words(error))
    }
  }

  const isBusy = stage.at === 'looking' || stage.at === 'setting'
  return (
    <form
      noValidate
      className="flex max-w-xl flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) void look()
      }}
    >
      <UnsavedGuard />
      <WhichTasks text={which} problem={problems.which} onChange={write} />
      <Field
        label={<Trans>New priority</Trans>}
        help={<Trans>0 is the usual, 1 comes first.</Trans>}
        error={problems.priority}
      >
        {(control) => (
          <TextInput
            {...control}
            inputMode="decimal"
            autoComplete="off"
            className="max-w-40"
            value={priority}
            onChange={(event) => {
              setPriority(event.target.value)
              if (stage.at === 'found') setStage({ at: 'writing' })
            }}
          />
        )}
      </Field>
      {failure ? <Notice tone="danger">{failure}</Notice> : null}
      {stage.at === 'found' || stage.at === 'setting' ? null : (
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" variant="primary" isBusy={isBusy} busyLabel={t`Looking`}>
            <Trans>Find these tasks</Trans>
          </Button>
          {stage.at === 'looking' ? (
            <p role="status" className="text-muted tabular-nums">
              <Plural value={stage.done} one="# task so far" other="# tasks so far" />
            </p>
          ) : null}
        </div>
      )}
      <div ref={confirm} tabIndex={-1} role="status">
        {stage.at === 'found' ? (
          <Notice
            tone={stage.found.ids.length > 0 ? 'info' : 'warning'}
            title={
              <Plural
                value={stage.found.ids.length}
                _0="No task of this project"
                one="# task"
                other="# tasks"
              />
            }
            actions={
              stage.found.ids.length > 0 ? (
                <Button variant="primary" onClick={() => void save(stage.found)}>
                  <Plural
                    value={stage.found.ids.length}
                    one="Set priority of # task"
                    other="Set priority of # tasks"
                  />
                </Button>
              ) : undefined
            }
          >
            {stage.found.missing.length > 0 ? (
              <Trans>
                Not in this project: {stage.found.missing.slice(0, MOST_NAMED).map(rangeText).join(', ')}
                {stage.found.missing.length > MOST_NAMED ? '…' : ''}
              </Trans>
            ) : null}
          </Notice>
        ) : stage.at === 'setting' ? (
          <p className="text-muted tabular-nums">
            <Trans>Setting the priority… {stage.done} done</Trans>
          </p>
        ) : null}
      </div>
    </form>
  )
}
