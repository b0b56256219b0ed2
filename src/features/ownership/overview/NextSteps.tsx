import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { fillPath } from '#pybossa/endpoint.ts'
import type { OwnedProject } from '#pybossa/schemas/project.ts'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { Notice } from '#ui/Notice.tsx'
import { readiness } from '../readiness.ts'
import type { LiveNumbers } from '../useLiveNumbers.ts'
import { Step, type StepState } from './Step.tsx'

/** The way from a draft to a published project, with what is done ticked. One act stands out: the next that is needed. */
export function NextSteps({ project, numbers }: { project: OwnedProject; numbers: LiveNumbers }) {
  const { t } = useLingui()
  const { short_name } = project
  const { hasPresenter, hasTutorial, hasPicture } = readiness(project)
  const { hasTasks, mine } = numbers
  const isReady = hasPresenter && hasTasks === true
  const isTried = (mine ?? 0) > 0
  // A list that could not be asked must not hold anybody up.
  const tasksDone = hasTasks === true
  const next = !hasPresenter ? 'presenter' : !tasksDone ? 'tasks' : !isTried ? 'try' : 'publish'
  const stateOf = (key: string, isDone: boolean): StepState =>
    isDone ? 'done' : next === key ? 'next' : 'open'

  const steps: {
    key: string
    state: StepState
    title: ReactNode
    about: ReactNode
    to: string
    act: string
    isOptional?: boolean
  }[] = [
    {
      key: 'presenter',
      state: stateOf('presenter', hasPresenter),
      title: <Trans>The page that shows a task</Trans>,
      about: hasPresenter ? (
        <Trans>It is there. You can change it at any time.</Trans>
      ) : (
        <Trans>
          What volunteers see and where they answer. Begin from an example that is close to what you need.
        </Trans>
      ),
      to: managePaths.presenterEditor,
      act: hasPresenter ? t`Edit the page` : t`Make the page`,
    },
    {
      key: 'tasks',
      state: stateOf('tasks', tasksDone),
      title: <Trans>Tasks</Trans>,
      about: <TasksSoFar numbers={numbers} />,
      to: managePaths.importTasks,
      act: tasksDone ? t`Import more` : t`Import tasks`,
    },
    {
      key: 'picture',
      state: stateOf('picture', hasPicture),
      title: <Trans>A picture</Trans>,
      about: hasPicture ? (
        <Trans>It stands on the project’s page and in every list.</Trans>
      ) : (
        <Trans>People choose projects by their pictures.</Trans>
      ),
      to: `${managePaths.updateProject}#picture`,
      act: hasPicture ? t`Change the picture` : t`Choose a picture`,
      isOptional: true,
    },
    {
      key: 'tutorial',
      state: stateOf('tutorial', hasTutorial),
      title: <Trans>A tutorial</Trans>,
      about: hasTutorial ? (
        <Trans>Newcomers see it before their first task.</Trans>
      ) : (
        <Trans>
          One or two examples before the first task: answers become better and fewer people give up.
        </Trans>
      ),
      to: managePaths.presenterEditor,
      act: hasTutorial ? t`Edit the tutorial` : t`Write a tutorial`,
      isOptional: true,
    },
    {
      key: 'try',
      state: isReady ? stateOf('try', isTried) : 'blocked',
      title: <Trans>Try it yourself</Trans>,
      about: isTried ? (
        <Plural
          value={mine ?? 0}
          one="You answered # task. Publishing deletes all test answers."
          other="You answered # tasks. Publishing deletes all test answers."
        />
      ) : (
        <Trans>Answer a few tasks as a volunteer would. Publishing deletes these test answers.</Trans>
      ),
      to: paths.contribute,
      act: t`Try the tasks`,
      isOptional: true,
    },
    {
      key: 'publish',
      state: isReady ? stateOf('publish', false) : 'blocked',
      title: <Trans>Publish</Trans>,
      about: isReady ? (
        <Trans>Everything that is needed is there.</Trans>
      ) : (
        <Trans>It needs the page that shows a task, and at least one task.</Trans>
      ),
      to: managePaths.publish,
      act: t`Publish the project`,
    },
  ]
  return (
    <section aria-labelledby="next-steps">
      <h2 id="next-steps" className="text-xl font-semibold">
        <Trans>What comes next</Trans>
      </h2>
      {numbers.isUnknown ? (
        <Notice tone="warning" className="mt-4">
          <Trans>We could not ask whether there are tasks. Load the page again in a moment.</Trans>
        </Notice>
      ) : null}
      <ol className="mt-4 divide-y divide-line border-y border-line">
        {steps.map(({ key, to, ...step }) => (
          <Step key={key} {...step} to={fillPath(to, { short_name })} />
        ))}
      </ol>
    </section>
  )
}

function TasksSoFar({ numbers: { hasTasks, tasks } }: { numbers: LiveNumbers }) {
  if (hasTasks === undefined) return <Trans>Counting …</Trans>
  if (!hasTasks)
    return (
      <Trans>
        What there is to do: pictures, sounds, texts. From a spreadsheet, a folder of files or another site.
      </Trans>
    )
  return tasks === undefined ? (
    <Trans>There are tasks.</Trans>
  ) : (
    <Plural value={tasks} one="There is # task." other="There are # tasks." />
  )
}
