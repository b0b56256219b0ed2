import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Result } from '#pybossa/schemas/result.ts'
import { ToolIcon } from '#shared/workshop/ToolIcon.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { ResultForm } from './ResultForm.tsx'

/** Where those who manage a project write down what came out of a task (CONTRACT.md row 142). */
export function WriteResult({ result }: { result: Result }) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const { task_id } = result
  return (
    <>
      <Button
        variant="quiet"
        size="sm"
        aria-label={t`Change the result of task ${task_id}`}
        onClick={() => setOpen(true)}
      >
        <ToolIcon name="edit" className="size-4" />
        <Trans>Change</Trans>
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={t`Result of task ${task_id}`}
        closeLabel={t`Close`}
        width="wide"
      >
        <ResultForm result={result} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}
