import { Trans } from '@lingui/react/macro'
import { When } from '#shared/dates/When.tsx'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

/** Says that what an earlier visit left is on screen again, and lets one begin anew. Nothing where `foundAt` is undefined. */
export function DraftNotice({ foundAt, onDiscard }: { foundAt: string | undefined; onDiscard: () => void }) {
  if (foundAt === undefined) return null
  return (
    <Notice
      title={<Trans>What you typed before is here again</Trans>}
      actions={
        <Button size="sm" onClick={onDiscard}>
          <Trans>Throw it away</Trans>
        </Button>
      }
    >
      <Trans>
        This device kept it, <When iso={foundAt} />. It is not sent yet.
      </Trans>
    </Notice>
  )
}
