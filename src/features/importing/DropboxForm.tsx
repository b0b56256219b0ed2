import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { importDropbox } from '#pybossa/endpoints/tasks.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { inputClass } from '#ui/inputClass.ts'
import { Notice } from '#ui/Notice.tsx'
import { chooseFromDropbox, dropboxKey } from './dropboxChooser.ts'
import { readDropboxLinks, writeDropboxLinks } from './dropboxLinks.ts'
import { kindOfFile } from './fileKind.ts'
import { ImporterForm } from './ImporterForm.tsx'
import { useFileKindWords } from './useFileKindWords.ts'
import { useImporter } from './useImporter.ts'

const LISTED = 50

/** Files of Dropbox by their shared links; Dropbox's own window only where the operator allowed its script (CONTRACT.md §1.3). */
export function DropboxForm({ checks }: { checks: readonly string[] }) {
  const { t } = useLingui()
  const kindWords = useFileKindWords()
  const key = dropboxKey()
  const [isBlocked, setBlocked] = useState(false)
  const importer = useImporter<{ links: string }>({
    type: 'dropbox',
    form: importDropbox,
    defaults: { links: '' },
    toBody: ({ links }) =>
      Object.fromEntries(
        readDropboxLinks(links).files.map((file, index) => [`files-${index}`, JSON.stringify(file)]),
      ),
    rows: ({ links }) => {
      const { length } = readDropboxLinks(links).files
      return { all: length, isNew: length }
    },
  })
  const { files } = readDropboxLinks(importer.values.links)

  const choose = async () => {
    if (key === undefined) return
    try {
      const more = writeDropboxLinks(await chooseFromDropbox(key))
      const links = [importer.getValues('links').trim(), more].filter((part) => part !== '').join('\n')
      importer.setValue('links', links, { shouldDirty: true })
    } catch {
      setBlocked(true)
    }
  }
  return (
    <ImporterForm
      importer={importer}
      checks={checks}
      submit={<Plural value={files.length} _0="Import tasks" one="Import # file" other="Import # files" />}
    >
      {key === undefined ? null : (
        <div className="flex flex-col items-start gap-3">
          <Button onClick={() => void choose()}>
            <Trans>Choose in Dropbox</Trans>
          </Button>
          {isBlocked ? (
            <Notice tone="warning">
              <Trans>
                Dropbox’s window could not open here: this site or your browser keeps its script out. Paste
                the links instead.
              </Trans>
            </Notice>
          ) : null}
        </div>
      )}
      <Field
        label={t`Shared links, one a line`}
        help={t`In Dropbox: Share, Copy link, for each file. If a link does not show the file’s name, write the name before it: night.mp3 https://www.dropbox.com/…`}
        error={importer.errorOf('links')}
      >
        {(control) => (
          <textarea
            {...control}
            {...importer.register('links', {
              validate: (text) => {
                const read = readDropboxLinks(text)
                const line = read.strange[0]
                if (line !== undefined) return t`This line is no link to Dropbox: ${line.slice(0, 80)}`
                return read.files.length > 0 || t`Paste at least one link.`
              },
            })}
            rows={8}
            dir="ltr"
            spellCheck={false}
            className={`${inputClass} font-mono text-sm`}
          />
        )}
      </Field>
      {files.length > 0 ? (
        <section className="flex flex-col gap-2">
          <h2 className="font-semibold">
            <Plural value={files.length} one="# file" other="# files" />
          </h2>
          <ul className="max-h-64 overflow-y-auto rounded-md border border-line" tabIndex={-1}>
            {files.slice(0, LISTED).map(({ name, link }) => (
              <li
                key={link}
                className="flex items-center gap-3 border-b border-line px-3 py-2 last:border-b-0"
              >
                <span dir="auto" className="min-w-0 grow wrap-anywhere">
                  {name}
                </span>
                <Badge>{kindWords(kindOfFile(name))}</Badge>
              </li>
            ))}
            {files.length > LISTED ? <li className="px-3 py-2 text-muted">…</li> : null}
          </ul>
        </section>
      ) : null}
    </ImporterForm>
  )
}
