import { Trans, useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import type { TaskRun } from '#pybossa/schemas/taskRun.ts'
import type { ListedProject } from '#shared/projects/listedProject.ts'
import { Button } from '#ui/Button.tsx'
import { RecentAnswer } from './RecentAnswer.tsx'

const AT_FIRST = 4
const MORE = 8

/** The reader's latest answers, each with its task and what became of it. */
export function RecentAnswers({
  answers,
  projects,
}: {
  answers: readonly TaskRun[]
  projects: readonly ListedProject[]
}) {
  const { t } = useLingui()
  const [shown, setShown] = useState(AT_FIRST)
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <section aria-labelledby="recent" className="mt-12">
      <h2 ref={heading} id="recent" tabIndex={-1} className="text-xl font-semibold">
        <Trans>Your latest answers</Trans>
      </h2>
      <ul aria-label={t`Your latest answers`} className="mt-3 divide-y divide-line border-y border-line">
        {answers.slice(0, shown).map((answer) => (
          <RecentAnswer
            key={answer.id}
            answer={answer}
            project={projects.find(({ id }) => id === answer.project_id)}
            // The button that was pressed is gone with its row.
            onGone={() => heading.current?.focus()}
          />
        ))}
      </ul>
      {answers.length > shown ? (
        <Button size="sm" className="mt-4" onClick={() => setShown((before) => before + MORE)}>
          <Trans>Show more</Trans>
        </Button>
      ) : null}
    </section>
  )
}
