import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

/** The end of a form of the workshop: what went wrong, the button that saves, and the way back while something is changed. */
export function SaveRow({
  form,
  label,
  children,
}: {
  form: { formError: ReactNode; isSending: boolean; isDirty: boolean; reset: () => void }
  label?: ReactNode
  /** Other acts, beside the button. */
  children?: ReactNode
}) {
  const { t } = useLingui()
  return (
    <>
      {form.formError ? <Notice tone="danger">{form.formError}</Notice> : null}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" isBusy={form.isSending} busyLabel={t`Saving`}>
          {label ?? <Trans>Save</Trans>}
        </Button>
        {form.isDirty && !form.isSending ? (
          <Button variant="quiet" onClick={() => form.reset()}>
            <Trans>Undo the changes</Trans>
          </Button>
        ) : null}
        {children}
      </div>
    </>
  )
}
