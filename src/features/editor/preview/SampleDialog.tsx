import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Field } from '#ui/Field.tsx'
import { inputClass } from '#ui/inputClass.ts'
import type { PreviewTasks } from './usePreviewTasks.ts'

/** Lets one type what a task holds, for a project without tasks or to try something that none of them has. */
export function SampleDialog({
  isOpen,
  onClose,
  sample,
}: {
  isOpen: boolean
  onClose: () => void
  sample: PreviewTasks['sample']
}) {
  const { t } = useLingui()
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t`A sample task`} closeLabel={t`Close`}>
      <SampleForm sample={sample} onUse={onClose} />
    </Dialog>
  )
}

function SampleForm({ sample, onUse }: { sample: PreviewTasks['sample']; onUse: () => void }) {
  const { t } = useLingui()
  const [text, setText] = useState(sample.text)
  const [problem, setProblem] = useState<string>()
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (sample.use(text)) onUse()
        else setProblem(t`This is not JSON: look for a missing comma, quote or bracket.`)
      }}
    >
      <Field
        label={t`What the task holds`}
        help={<Trans>As JSON. Your code finds it in task.info. It stays on this device.</Trans>}
        error={problem}
      >
        {(control) => (
          <textarea
            {...control}
            rows={9}
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
            className={`${inputClass} font-mono text-sm`}
          />
        )}
      </Field>
      <div>
        <Button type="submit" variant="primary">
          <Trans>Show it</Trans>
        </Button>
      </div>
    </form>
  )
}
