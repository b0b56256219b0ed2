import { Trans, useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import type { Result } from '#pybossa/schemas/result.ts'
import { useDraft } from '#shared/drafts/useDraft.ts'
import { DraftNotice } from '#shared/workshop/DraftNotice.tsx'
import { jsonFault } from '#shared/workshop/jsonFault.ts'
import { JsonEditor } from '#shared/workshop/JsonEditor.tsx'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { useSaveResult } from './useSaveResult.ts'

/** The text a form begins with: nobody concluded anything yet where there is `null`. */
const textOf = (info: unknown) => JSON.stringify(info ?? {}, null, 2)

/** A result's `info` as JSON. What is typed stays on screen where it cannot be saved, and on this device where the form is closed. */
export function ResultForm({ result, onDone }: { result: Result; onDone: () => void }) {
  const { t } = useLingui()
  const form = useRef<HTMLFormElement>(null)
  const [initial] = useState(() => textOf(result.info))
  const [json, setJson] = useState(initial)
  const { save, isBusy, problem } = useSaveResult(result)
  const draft = useDraft<{ json: string }>(`result/${result.id}`, {
    values: { json },
    isDirty: json !== initial,
    restore: (kept) => setJson(kept.json),
  })

  const send = async () => {
    if (jsonFault(json)) return form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
    if (!(await save(JSON.parse(json)))) return
    draft.forget()
    onDone()
  }
  return (
    <form
      ref={form}
      noValidate
      className="flex min-w-0 flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) void send()
      }}
    >
      <DraftNotice
        foundAt={draft.foundAt}
        onDiscard={() => {
          draft.forget()
          setJson(initial)
        }}
      />
      <p className="text-muted">
        <Trans>
          What you conclude from the answers. The names of an object become the columns of the table, and
          everybody may read it.
        </Trans>
      </p>
      <JsonEditor label={t`Result as JSON`} json={json} onChange={setJson} />
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" isBusy={isBusy} busyLabel={t`Saving`}>
          <Trans>Save</Trans>
        </Button>
        <Button onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  )
}
