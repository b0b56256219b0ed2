import { Trans, useLingui } from '@lingui/react/macro'
import { Suspense, useEffect, useId, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { BoxEvent, BoxFailure } from '#presenter/host/boxTypes.ts'
import type { Project } from '#pybossa/schemas/project.ts'
import type { Task } from '#pybossa/schemas/task.ts'
import { BoxFrame } from '#shared/box/BoxFrame.tsx'
import { Page } from '#shared/Page.tsx'
import { reportAddress } from './contact.ts'
import { personKey } from './outbox/answer.ts'
import {
  fetchScreens,
  FieldGuide,
  Obstacle,
  SignedOutNotice,
  StarvingNotice,
  TutorialDialog,
  VolatileNotice,
  WorkOver,
} from './screens.ts'
import { useContribution, type Person } from './useContribution.ts'
import { useFavourite } from './useFavourite.ts'
import { useFieldGuide } from './useFieldGuide.ts'
import { useFullScreen } from './useFullScreen.ts'
import { useOutbox } from './useOutbox.ts'
import { useProgress } from './useProgress.ts'
import { VisitorHint } from './VisitorHint.tsx'
import { WorkBar } from './WorkBar.tsx'

/** One person at work in one project: the slim bar, and the box that takes the rest of the window. */
export function Work({
  project,
  person,
  overall,
  startTask,
  onStartOver,
}: {
  project: Project
  person: Person | null
  /** The project's progress in per cent, if known. */
  overall: number | null
  startTask?: Task | undefined
  /** Begins a new visit: skipped tasks come back, new ones are looked for. */
  onStartOver: () => void
}) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const backId = useId()
  const whole = useRef<HTMLDivElement>(null)
  const [isTutorialOpen, setTutorialOpen] = useState(false)
  const work = useContribution({ project, person, startTask })
  const { mine, isDurable } = useOutbox()
  const progress = useProgress(project.id)
  const fullScreen = useFullScreen(whole)
  const favourite = useFavourite(work.shown, person)
  const guide = useFieldGuide(project.id, work.isReady)
  const { stage, queueState, given } = work

  const ours = mine.filter((answer) => answer.projectId === project.id && answer.person === personKey(person))
  const onTheWay = ours.filter((answer) => answer.state !== 'refused').length
  const done = progress && progress.done + onTheWay
  const held = ours.findLast(
    (answer) => answer.state === 'held' && given.some(({ key }) => key === answer.key),
  )
  const report = reportAddress(project, work.shown?.id)

  useEffect(() => {
    if (work.isReady) fetchScreens()
  }, [work.isReady])

  if (queueState === 'visitorsRefused') return <Obstacle kind="visitorsRefused" project={project} />
  if (queueState === 'gone') return <Obstacle kind="projectGone" project={project} />
  if (queueState === 'broken')
    return <Obstacle kind="serverFails" project={project} onRetry={onStartOver} report={report} />
  if (stage.kind === 'failed')
    return (
      <Obstacle kind={obstacleOf(stage.reason)} project={project} onRetry={work.mountAgain} report={report} />
    )

  const leaveBox = () => document.getElementById(backId)?.focus()
  const onEvent = (event: BoxEvent) =>
    work.onEvent(event, { leave: leaveBox, navigate: (href) => void navigate(href) })

  return (
    <Page title={t`Contribute · ${project.name}`} width="full" className="flex min-h-0 grow flex-col">
      <div
        ref={whole}
        className={`flex min-h-0 grow flex-col bg-page ${fullScreen.isMaximised ? 'fixed inset-0 z-40' : ''}`}
      >
        <WorkBar
          project={project}
          overall={overall}
          done={done}
          backId={backId}
          acts={{
            undo: held ? () => void work.undo(held.key) : null,
            skip: work.shown && stage.kind === 'working' ? () => void work.skip() : null,
            favourite: favourite && {
              isFavourite: favourite.isFavourite,
              toggle: () => void favourite.toggle(),
            },
            fieldGuide:
              stage.kind === 'over' || guide.materials.length === 0
                ? null
                : { isOpen: guide.isOpen, toggle: () => guide.setOpen(!guide.isOpen) },
            openTutorial: project.info.tutorial?.trim() ? () => setTutorialOpen(true) : null,
            report,
            fullScreen: { isFull: fullScreen.isFull, toggle: () => void fullScreen.toggle() },
          }}
        />
        <Suspense>
          {isDurable ? null : <VolatileNotice />}
          {person ? <SignedOutNotice person={person} /> : null}
        </Suspense>
        {person ? null : <VisitorHint given={work.givenCount} />}
        {stage.kind === 'over' ? (
          <WorkOver
            project={project}
            overall={overall}
            given={work.givenCount}
            done={done}
            onLookAgain={onStartOver}
          />
        ) : (
          <div className="relative flex min-h-0 grow">
            <div className="relative flex min-h-0 min-w-0 grow flex-col">
              <BoxFrame
                key={work.mounts}
                document={{
                  kind: 'presenter',
                  html: project.info.task_presenter ?? '',
                  project,
                  ...startingWith(work.mounts === 0 ? startTask?.id : work.resumeAt),
                }}
                services={work.services}
                title={t`Task from ${project.name}. Press Escape to get back to the toolbar.`}
                onEvent={onEvent}
                onBox={work.setBox}
                className="min-h-0 grow"
              />
              <button
                type="button"
                onClick={leaveBox}
                className="absolute bottom-4 left-4 z-10 not-focus:sr-only rounded-md bg-accent px-4 py-3 font-semibold text-on-accent"
              >
                <Trans>Back to the toolbar</Trans>
              </button>
              <Suspense>{work.isStarving ? <StarvingNotice state={queueState} /> : null}</Suspense>
            </div>
            {guide.isOpen && guide.materials.length > 0 ? (
              <Suspense>
                <FieldGuide
                  materials={guide.materials}
                  onClose={() => {
                    guide.setOpen(false)
                    work.focusBox()
                  }}
                />
              </Suspense>
            ) : null}
          </div>
        )}
        {isTutorialOpen ? (
          <Suspense>
            <TutorialDialog
              project={project}
              onClose={() => {
                setTutorialOpen(false)
                work.focusBox()
              }}
            />
          </Suspense>
        ) : null}
      </div>
    </Page>
  )
}

const startingWith = (taskId: number | undefined) => (taskId === undefined ? {} : { startTaskId: taskId })

function obstacleOf(reason: BoxFailure | 'reloading') {
  if (reason === 'empty') return 'draft'
  if (reason === 'flood' || reason === 'theft') return 'presenterFloods'
  return navigator.onLine ? 'presenterFails' : 'offline'
}
