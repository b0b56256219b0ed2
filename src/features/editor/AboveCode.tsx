import { Trans } from '@lingui/react/macro'
import { DraftNotice } from '#shared/workshop/DraftNotice.tsx'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import type { Part } from './parts.ts'
import { loadResultsStarter, loadTutorialStarter } from './starters/starters.ts'
import type { EditedText } from './useEditedText.ts'
import { usePartWords } from './usePartWords.ts'

/** What is to be known above the code: that saving failed, that an earlier visit's text is here again, that there is no text yet. */
export function AboveCode({
  part,
  edited,
  problem,
  onSave,
}: {
  part: Part
  edited: EditedText
  problem: string | undefined
  onSave: () => void
}) {
  const words = usePartWords()
  return (
    <div className="flex flex-col empty:hidden">
      {problem ? (
        <Notice
          tone="danger"
          className="rounded-none p-3!"
          title={<Trans>This is not saved yet</Trans>}
          actions={
            <Button size="sm" onClick={onSave}>
              <Trans>Save again</Trans>
            </Button>
          }
        >
          {problem}
        </Notice>
      ) : null}
      <DraftNotice foundAt={edited.foundAt} onDiscard={edited.discard} />
      {part !== 'presenter' && edited.text === '' ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-info-quiet px-3 py-2 text-sm">
          <p className="min-w-0 grow basis-60">{words[part].lead}</p>
          <Button
            size="sm"
            onClick={() =>
              void (part === 'tutorial' ? loadTutorialStarter() : loadResultsStarter()).then(
                edited.change,
                () => {},
              )
            }
          >
            <Trans>Begin with an example</Trans>
          </Button>
        </div>
      ) : null}
    </div>
  )
}
