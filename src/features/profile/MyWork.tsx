import { Trans, useLingui } from '@lingui/react/macro'
import type { ListedProject } from '#shared/projects/listedProject.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { MyYear } from './MyYear.tsx'
import { RecentAnswers } from './RecentAnswers.tsx'
import { MOST_ANSWERS, useMyAnswers } from './useMyAnswers.ts'

/** What the reader did here: his latest answers and what became of them, and when he gave how many. Default export: it is loaded with its charts. */
export default function MyWork({ userId, projects }: { userId: number; projects: readonly ListedProject[] }) {
  const { i18n } = useLingui()
  const { answers, isLoading, isCut, isError, retry } = useMyAnswers(userId)
  if (answers.length === 0 && !isLoading && !isError) return null
  const soFar = i18n.number(answers.length)
  const most = i18n.number(MOST_ANSWERS)
  return (
    <>
      {answers.length > 0 ? <RecentAnswers answers={answers} projects={projects} /> : null}
      {isError ? (
        <Notice
          tone="warning"
          className="mt-12"
          actions={
            <Button size="sm" onClick={retry}>
              <Trans>Try again</Trans>
            </Button>
          }
        >
          <Trans>Your answers could not all be loaded.</Trans>
        </Notice>
      ) : null}
      <div className="mt-14">
        {isLoading ? (
          <div role="status" className="flex flex-col gap-3">
            <p className="text-muted tabular-nums">
              <Trans>Looking through your answers… {soFar}</Trans>
            </p>
            <Skeleton className="h-32 w-full" />
          </div>
        ) : (
          <MyYear answers={answers} />
        )}
        {isCut ? (
          <p className="mt-4 text-sm text-muted">
            <Trans>Counted from your latest {most} answers.</Trans>
          </p>
        ) : null}
      </div>
    </>
  )
}
