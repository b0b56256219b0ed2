import { Plural, Trans } from '@lingui/react/macro'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { groupsOf, OutboxGroup } from './OutboxGroup.tsx'
import { OutboxRow } from './OutboxRow.tsx'
import { exportAnswers } from './outbox/exportAnswers.ts'
import { saveFile } from '#shared/files/saveFile.ts'
import { useIsOnline } from '#shared/useIsOnline.ts'
import { useOutbox } from './useOutbox.ts'

const download = (text: string) =>
  saveFile(`answers-${new Date().toISOString().slice(0, 10)}.json`, text, 'application/json')

/** Everything that has not reached the server yet, with what its person can do. Others' answers only as a number. */
export function OutboxPanel() {
  const { outbox, mine, others, isDurable } = useOutbox()
  const isOnline = useIsOnline()
  const waiting = mine.filter((answer) => answer.state === 'waiting')
  const refused = mine.filter((answer) => answer.state === 'refused')
  const names = [...new Set(others.map((answer) => answer.personName ?? ''))].filter(Boolean).join(', ')
  return (
    <div className="flex flex-col gap-3 p-2">
      <h2 className="text-lg font-semibold">
        <Trans>Your answers on this device</Trans>
      </h2>
      {mine.length === 0 ? (
        <p className="flex items-center gap-2 text-muted">
          <Icon name="check" className="size-5 shrink-0 text-success" />
          <Trans>Everything is saved on the server.</Trans>
        </p>
      ) : (
        <p className="text-sm text-muted">
          {isDurable ? (
            <Trans>They are kept safe here until the server has them. You can close this page.</Trans>
          ) : (
            <Trans>
              This browser keeps nothing when the page is closed. Leave the page open until everything is
              sent, or download your answers.
            </Trans>
          )}
        </p>
      )}
      {mine.length > 0 ? (
        <>
          <ul className="max-h-80 overflow-auto">
            {refused.map((answer) => (
              <OutboxRow key={answer.key} answer={answer} outbox={outbox} isOnline={isOnline} />
            ))}
            {groupsOf(mine.filter((answer) => answer.state !== 'refused')).map((group) => (
              <OutboxGroup key={group[0].key} group={group} isOnline={isOnline} />
            ))}
          </ul>
          <div className="flex flex-wrap gap-2">
            {waiting.length > 0 ? (
              <Button size="sm" onClick={() => waiting.forEach(({ key }) => void outbox.retry(key))}>
                <Icon name="refresh" className="size-4 shrink-0" />
                <Trans>Send now</Trans>
              </Button>
            ) : null}
            <Button
              size="sm"
              variant="quiet"
              className="first:-ms-3"
              onClick={() => void exportAnswers(mine).then(download)}
            >
              <Icon name="download" className="size-4 shrink-0" />
              <Trans>Download as a file</Trans>
            </Button>
          </div>
        </>
      ) : null}
      {others.length > 0 ? (
        <p className="rounded-md bg-sunken p-3 text-sm text-muted">
          {names ? (
            <Plural
              value={others.length}
              one={`# answer is waiting for ${names} to sign in.`}
              other={`# answers are waiting for ${names} to sign in.`}
            />
          ) : (
            <Plural
              value={others.length}
              one="# answer from someone else is waiting for them to sign in."
              other="# answers from someone else are waiting for them to sign in."
            />
          )}
        </p>
      ) : null}
    </div>
  )
}
