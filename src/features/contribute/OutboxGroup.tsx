import { Plural } from '@lingui/react/macro'
import { When } from '#shared/dates/When.tsx'
import { AnswerWords } from './answerWords.tsx'
import type { Answer } from './outbox/answer.ts'

/** Answers that wait for the same thing in the same project, as one line. */
export function groupsOf(answers: readonly Answer[]): readonly (readonly [Answer, ...Answer[]])[] {
  const groups = new Map<string, [Answer, ...Answer[]]>()
  for (const answer of answers) {
    const key = `${answer.shortName} ${answer.state} ${answer.lastProblem ?? ''}`
    const group = groups.get(key)
    if (group) group.push(answer)
    else groups.set(key, [answer])
  }
  return [...groups.values()]
}

/** One line for one or many answers that need nobody: how many, where, since when, what they wait for. */
export function OutboxGroup({
  group,
  isOnline,
}: {
  group: readonly [Answer, ...Answer[]]
  isOnline: boolean
}) {
  const [oldest] = group
  return (
    <li className="flex flex-col gap-0.5 border-t border-line py-2.5 first:border-t-0">
      <div className="flex items-baseline justify-between gap-3">
        <span className="min-w-0 truncate font-semibold" dir="auto">
          {oldest.projectName}
        </span>
        <span className="shrink-0 text-sm text-muted tabular-nums">
          <Plural value={group.length} one="# answer" other="# answers" />
        </span>
      </div>
      <p className="flex items-baseline justify-between gap-3 text-sm text-muted">
        <span>
          <AnswerWords answer={oldest} isOnline={isOnline} />
        </span>
        <span className="shrink-0">
          <When iso={new Date(oldest.answeredAt).toISOString()} />
        </span>
      </p>
    </li>
  )
}
