import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Icon } from '#ui/Icon.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { kindOfFile, type FileKind } from './fileKind.ts'
import { useFileKindWords } from './useFileKindWords.ts'

/** Amazon lists no more at a time, and the server asks once. */
const MOST_LISTED = 1000
const SHOWN_AT_FIRST = 100

/** The files of a bucket to choose from: by words of the name, by kind, one by one or all that are shown. */
export function BucketFiles({
  names,
  chosen,
  onChange,
}: {
  names: readonly string[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}) {
  const { t } = useLingui()
  const kindWords = useFileKindWords()
  const [words, setWords] = useState('')
  const [kind, setKind] = useState<FileKind | ''>('')
  const [most, setMost] = useState(SHOWN_AT_FIRST)
  const isChosen = useMemo(() => new Set(chosen), [chosen])
  const kinds = useMemo(() => [...new Set(names.map(kindOfFile))], [names])
  const found = names.filter(
    (name) =>
      name.toLowerCase().includes(words.trim().toLowerCase()) && (kind === '' || kindOfFile(name) === kind),
  )
  const left = found.filter((name) => !isChosen.has(name))
  const toggle = (name: string) =>
    onChange(isChosen.has(name) ? chosen.filter((one) => one !== name) : [...chosen, name])
  return (
    <fieldset className="flex min-w-0 flex-col gap-4">
      <legend className="mb-3 text-lg font-semibold">
        <Trans>Which files become tasks?</Trans>
      </legend>
      <div className="grid gap-4 sm:grid-cols-[1fr_12rem]">
        <Field label={t`Name contains`}>
          {(control) => (
            <TextInput
              {...control}
              type="search"
              value={words}
              onChange={(event) => setWords(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') event.preventDefault()
              }}
            />
          )}
        </Field>
        <Field label={t`Kind`}>
          {(control) => (
            <SelectInput
              {...control}
              value={kind}
              onChange={(event) => setKind(event.target.value as FileKind | '')}
            >
              <option value="">{t`All kinds`}</option>
              {kinds.map((one) => (
                <option key={one} value={one}>
                  {kindWords(one)}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <p role="status" className="me-auto text-muted tabular-nums">
          <Plural value={found.length} one="# file" other="# files" />
          {', '}
          <Plural value={chosen.length} one="# chosen" other="# chosen" />
        </p>
        <Button size="sm" onClick={() => onChange([...chosen, ...left])}>
          <Trans>Choose all shown</Trans>
        </Button>
        <Button size="sm" onClick={() => onChange([])}>
          <Trans>Choose none</Trans>
        </Button>
      </div>
      {names.length >= MOST_LISTED ? (
        <p className="flex items-start gap-2 text-sm text-muted">
          <Icon name="info" className="mt-0.5 size-4 shrink-0" />
          <Trans>Amazon lists the first 1,000 files only. Others need a table with their addresses.</Trans>
        </p>
      ) : null}
      <ul className="max-h-112 overflow-y-auto rounded-md border border-line" tabIndex={-1}>
        {found.slice(0, most).map((name) => (
          <li key={name} className="border-b border-line last:border-b-0">
            <label className="flex min-h-11 items-center gap-3 px-3 py-1.5 hover:bg-sunken">
              <input
                type="checkbox"
                checked={isChosen.has(name)}
                onChange={() => toggle(name)}
                className="size-5 shrink-0 accent-accent"
              />
              <span dir="ltr" className="min-w-0 grow wrap-anywhere">
                {name}
              </span>
              <Badge>{kindWords(kindOfFile(name))}</Badge>
            </label>
          </li>
        ))}
        {found.length === 0 ? (
          <li className="px-3 py-4 text-muted">
            <Trans>No file fits. Change the words or the kind.</Trans>
          </li>
        ) : null}
        {found.length > most ? (
          <li className="p-3">
            <Button size="sm" onClick={() => setMost(most + 400)}>
              <Trans>Show more</Trans>
            </Button>
          </li>
        ) : null}
      </ul>
      {kinds.includes('other') ? (
        <p className="text-sm text-muted">
          <Trans>
            The server knows a file’s kind by the end of its name, in small letters: of a file called SCAN.JPG
            the task gets the address only, under “url” and “link”.
          </Trans>
        </p>
      ) : null}
    </fieldset>
  )
}
