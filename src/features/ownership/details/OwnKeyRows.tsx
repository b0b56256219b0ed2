import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Icon } from '#ui/Icon.tsx'
import { inputClass } from '#ui/inputClass.ts'
import { TextInput } from '#ui/TextInput.tsx'
import { ToolIcon } from '#shared/workshop/ToolIcon.tsx'
import { keyProblem, kindOf, type OwnKey } from './infoKeys.ts'

/** The owner's own keys, to add, change and remove. `isChecked`: only once one tried to save are names complained about. */
export function OwnKeyRows({
  keys,
  isChecked,
  onChange,
}: {
  keys: readonly OwnKey[]
  isChecked: boolean
  onChange: (keys: OwnKey[]) => void
}) {
  const { t } = useLingui()
  const list = useRef<HTMLUListElement>(null)
  const add = useRef<HTMLButtonElement>(null)
  const wanted = useRef<'newest' | 'add'>(undefined)
  useEffect(() => {
    if (wanted.current === 'newest')
      list.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus()
    if (wanted.current === 'add') add.current?.focus()
    wanted.current = undefined
  })

  const kinds = {
    text: t`Stored as text.`,
    number: t`Stored as a number. In quotes it stays text.`,
    yesNo: t`Stored as yes or no. In quotes it stays text.`,
    nothing: t`Stored as nothing (null).`,
    list: t`Stored as a list.`,
    object: t`Stored as an object.`,
  }
  const problems = {
    empty: t`Give the key a name.`,
    others: t`PYBOSSA or another tool looks after this key. Choose another name.`,
    twice: t`There are two keys of this name.`,
  }
  const change = (id: number, part: Partial<OwnKey>) =>
    onChange(keys.map((one) => (one.id === id ? { ...one, ...part } : one)))
  return (
    <div className="flex flex-col gap-3">
      {keys.length === 0 ? (
        <p className="text-sm text-muted">
          <Trans>There are none.</Trans>
        </p>
      ) : (
        <ul ref={list} className="flex flex-col gap-5">
          {keys.map(({ id, key, text }) => {
            const problem = isChecked ? keyProblem(key, keys) : undefined
            const name = key.trim()
            return (
              <li key={id} className="flex flex-col gap-3 rounded-md border border-line p-4">
                <Field label={t`Key`} error={problem && problems[problem]}>
                  {(control) => (
                    <TextInput
                      {...control}
                      value={key}
                      dir="ltr"
                      autoComplete="off"
                      autoCapitalize="none"
                      spellCheck={false}
                      onChange={(event) => change(id, { key: event.target.value })}
                      className="font-mono"
                    />
                  )}
                </Field>
                <Field label={name === '' ? t`Value` : t`Value of ${name}`} help={kinds[kindOf(text)]}>
                  {(control) => (
                    <textarea
                      {...control}
                      value={text}
                      rows={Math.min(12, Math.max(2, text.split('\n').length))}
                      dir="auto"
                      spellCheck={false}
                      onChange={(event) => change(id, { text: event.target.value })}
                      className={`${inputClass} font-mono`}
                    />
                  )}
                </Field>
                <div>
                  <Button
                    size="sm"
                    variant="quiet"
                    aria-label={name === '' ? t`Remove this key` : t`Remove ${name}`}
                    onClick={() => {
                      wanted.current = 'add'
                      onChange(keys.filter((one) => one.id !== id))
                    }}
                  >
                    <Icon name="trash" className="size-4 shrink-0" />
                    <Trans>Remove</Trans>
                  </Button>
                </div>
              </li>
            )
          })}
        </ul>
      )}
      <div>
        <Button
          ref={add}
          size="sm"
          onClick={() => {
            wanted.current = 'newest'
            onChange([...keys, { id: Math.max(-1, ...keys.map(({ id }) => id)) + 1, key: '', text: '' }])
          }}
        >
          <ToolIcon name="plus" className="size-4 shrink-0" />
          <Trans>Add a key</Trans>
        </Button>
      </div>
    </div>
  )
}
