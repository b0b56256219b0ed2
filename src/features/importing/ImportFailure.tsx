import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { Notice } from '#ui/Notice.tsx'
import { taskCount } from './countTasks.ts'
import type { Failure } from './useImporter.ts'

/**
 * The server never says why an import failed (CONTRACT.md Q8): this says what is safe, what to look at, and how many tasks came in
 * before it failed. It stores one after the other, and skips those it has.
 */
export function ImportFailure({
  failure: { kind, before },
  checks,
}: {
  failure: Failure
  checks: readonly string[]
}) {
  const { t } = useLingui()
  const { project } = useOwnedProject()
  const { data: now } = useQuery(taskCount(project.id))
  const more = before === undefined || now === undefined ? 0 : now - before
  return (
    <Notice
      tone="danger"
      title={
        kind === 'server'
          ? t`The server could not import this, and does not say why`
          : t`The connection broke while the server was working`
      }
    >
      <div className="flex flex-col gap-3">
        {kind === 'server' ? (
          <>
            <p>
              <Trans>What you entered is still here. Have a look at this, then try again:</Trans>
            </p>
            <ul className="flex list-disc flex-col gap-1 ps-5">
              {checks.map((check) => (
                <li key={check}>{check}</li>
              ))}
            </ul>
          </>
        ) : (
          <p>
            <Trans>
              What you entered is still here. The server may have gone on without us. Importing again does no
              harm: it skips the tasks that it has.
            </Trans>
          </p>
        )}
        {more > 0 ? (
          <p className="font-semibold">
            <Plural
              value={more}
              one="# task came in all the same: the project has it now."
              other="# tasks came in all the same: the project has them now."
            />
          </p>
        ) : null}
      </div>
    </Notice>
  )
}
