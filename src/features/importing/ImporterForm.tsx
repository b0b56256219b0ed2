import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { DraftNotice } from '#shared/workshop/DraftNotice.tsx'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { ImportFailure } from './ImportFailure.tsx'
import { ImportOutcome } from './ImportOutcome.tsx'
import { ImportProgress } from './ImportProgress.tsx'
import type { Importer } from './useImporter.ts'

/**
 * Around the fields of every importer: what an earlier visit left, what went wrong, the button, and how it ended.
 * @param checks what to look at where the server failed without a reason
 * @param below what stands under the form until it is sent
 * @param isReady false while there is nothing to send: no button then
 */
export function ImporterForm({
  importer,
  checks,
  submit,
  isReady = true,
  below,
  children,
}: {
  importer: Importer
  checks: readonly string[]
  submit?: ReactNode
  isReady?: boolean
  below?: ReactNode
  children: ReactNode
}) {
  const { t } = useLingui()
  const { draft, failure, outcome, isSending, formError } = importer
  if (outcome) return <ImportOutcome outcome={outcome} onAgain={importer.again} />
  return (
    <>
      <form noValidate onSubmit={importer.send} className="flex max-w-3xl flex-col gap-6">
        <DraftNotice foundAt={draft.foundAt} onDiscard={importer.discard} />
        {children}
        {failure ? <ImportFailure failure={failure} checks={checks} /> : null}
        {formError ? <Notice tone="danger">{formError}</Notice> : null}
        {isReady ? (
          <div className="flex flex-col items-start gap-4">
            <Button type="submit" variant="primary" isBusy={isSending} busyLabel={t`Importing…`}>
              {submit ?? <Trans>Import tasks</Trans>}
            </Button>
            {isSending ? <ImportProgress /> : null}
          </div>
        ) : null}
      </form>
      {below}
    </>
  )
}
