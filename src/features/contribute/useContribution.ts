import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react'
import type { Project } from '#pybossa/schemas/project.ts'
import type { Task } from '#pybossa/schemas/task.ts'
import type { Box, BoxEvent, BoxFailure, BoxServices } from '#presenter/host/boxTypes.ts'
import { presenterMemory } from '#shared/box/presenterMemory.ts'
import { announce } from '#shared/announce/announce.ts'
import { boxFavourites } from './boxFavourites.ts'
import { personKey } from './outbox/answer.ts'
import { siteOutbox } from './outbox/siteOutbox.ts'
import { projectQueue } from './projectQueue.ts'
import { onTheWay, progressOf } from './useProgress.ts'

/** What is on the screen. */
export type Stage =
  | { kind: 'working' }
  /** The presenter was told that nothing is left. */
  | { kind: 'over' }
  | { kind: 'failed'; reason: BoxFailure | 'reloading' }

/** So many tasks ahead their pictures are fetched, the next ones first: offline a task without its picture is no task. */
const WARM = 16

/** A presenter that loads itself anew more often than this without an answer is taken for broken. */
const MOST_RELOADS = 5

export interface Person {
  id: number
  name: string
}

/**
 * One person's work in one project: hands tasks to the box, keeps its answers, and knows what is shown. Answers go
 * into the outbox before the presenter hears that they are saved (DESIGN.md §5).
 */
export function useContribution({
  project,
  person,
  startTask,
}: {
  project: Project
  person: Person | null
  startTask?: Task | undefined
}) {
  const { t } = useLingui()
  const client = useQueryClient()
  const [queue] = useState(() => {
    const fresh = projectQueue(project, personKey(person))
    if (startTask) fresh.putFirst(startTask)
    return fresh
  })
  const box = useRef<Box>(null)
  const [shown, setShown] = useState<Task>()
  const [isAnswered, setAnswered] = useState(false)
  const [isReady, setReady] = useState(false)
  const [stage, setStage] = useState<Stage>({ kind: 'working' })
  const [mounts, setMounts] = useState(0)
  const [given, setGiven] = useState<readonly { key: string; task: Task; handedOutAt: number }[]>([])
  const [givenCount, setGivenCount] = useState(0)
  const [resumeAt, setResumeAt] = useState<number>()
  const reloads = useRef(0)

  useEffect(() => queue.start(), [queue])

  // Who sees this page has given the project's password: what was refused for want of it may go now.
  useEffect(() => {
    const retry = async () => {
      const outbox = siteOutbox()
      await outbox.whenRead()
      for (const { key, projectId, refusal } of outbox.getSnapshot().answers)
        if (projectId === project.id && refusal === 'passwordNeeded') await outbox.retry(key)
    }
    void retry()
  }, [project.id])

  /** `taskId`: the task the new box begins with, where it is not simply the next one. */
  const mountAgain = (taskId?: number) => {
    setResumeAt(taskId)
    setShown(undefined)
    setAnswered(false)
    setReady(false)
    setStage({ kind: 'working' })
    setMounts((count) => count + 1)
  }

  const [services] = useState((): BoxServices => {
    const outbox = siteOutbox()
    return {
      nextTask: (offset) => queue.next(offset),
      task: async (id) => queue.find(id) ?? null,
      async progress() {
        const { done, total } = await client.ensureQueryData(progressOf(project.id))
        return { done: done + onTheWay(project.id, personKey(person)), total }
      },
      memory: presenterMemory(project.id, person?.id ?? null),
      ...(person ? { favourites: boxFavourites } : {}),
      async saveAnswer({ taskId, info, file }) {
        const task = queue.find(taskId)
        const handedOutAt = queue.handedOutAt(taskId)
        const answer = await outbox.add({
          person: personKey(person),
          personName: person?.name ?? null,
          projectId: project.id,
          shortName: project.short_name,
          projectName: project.name,
          taskId,
          info,
          ...(file ? { file } : {}),
          isLocked: project.info.sched === 'locked',
          handedOutAt,
        })
        queue.answered(taskId)
        reloads.current = 0
        setAnswered(true)
        setGivenCount((count) => count + 1)
        if (task) setGiven((before) => [...before.slice(-20), { key: answer.key, task, handedOutAt }])
        return {
          id: null,
          project_id: project.id,
          task_id: taskId,
          user_id: person?.id ?? null,
          info,
          created: new Date(handedOutAt).toISOString().slice(0, -1),
          finish_time: new Date(answer.answeredAt).toISOString().slice(0, -1),
        }
      },
    }
  })

  const present = (taskId: number | null) => {
    if (taskId === null) {
      setStage({ kind: 'over' })
      return
    }
    queue.presented(taskId)
    if (isAnswered) announce(t`Saved. Next task.`)
    setShown(queue.find(taskId))
    box.current?.warm(queue.upcoming(WARM))
    setAnswered(false)
    // Whoever works by keyboard stays in the work, but nobody is torn away from a control of ours.
    if (document.activeElement === document.body) box.current?.focus()
  }

  const onEvent = (event: BoxEvent, on: { leave(): void; navigate(href: string): void }) => {
    switch (event.kind) {
      case 'ready':
        setReady(true)
        if (!document.activeElement?.closest('button, a, [role=dialog], dialog')) box.current?.focus()
        return
      case 'presented':
        return present(event.taskId)
      case 'reloaded':
        reloads.current += 1
        if (reloads.current > MOST_RELOADS) setStage({ kind: 'failed', reason: 'reloading' })
        // Presenters without a loop load themselves anew after each answer, and find the task they were at.
        else mountAgain(isAnswered ? undefined : shown?.id)
        return
      case 'failed':
        return setStage({ kind: 'failed', reason: event.reason })
      case 'log':
        if (event.level !== 'info') console.warn(`[presenter] ${event.text}`)
        return
      case 'leave':
        return on.leave()
      case 'navigate':
        return on.navigate(event.href)
      case 'resized':
        return
    }
  }

  const undo = async (key: string) => {
    const last = given.find((each) => each.key === key)
    if (!last || !(await siteOutbox().takeBack(key))) return
    queue.putFirst(last.task, last.handedOutAt)
    setGiven((before) => before.filter((each) => each.key !== key))
    setGivenCount((count) => count - 1)
    announce(t`Taken back. Here is the task again.`)
    mountAgain()
  }

  const skip = async () => {
    if (!shown) return
    queue.skip(shown.id)
    if (!(await box.current?.skip())) mountAgain()
  }

  // Where the server goes on only after it has the answer, nobody is kept waiting by the time to take it back.
  const queueState = useSyncExternalStore(queue.subscribe, queue.getState)
  const isAwaited = useSyncExternalStore(queue.subscribe, queue.isAwaited)
  const isStarving = isAnswered && isAwaited
  const endGrace = useEffectEvent(() => void siteOutbox().endGrace(project.id))
  useEffect(() => {
    if (isStarving) endGrace()
  }, [isStarving])

  return {
    queueState,
    services,
    mounts,
    stage,
    isReady,
    /** The task on the screen, while it waits for its answer. */
    shown: isAnswered ? undefined : shown,
    /** The presenter has nothing to show until a task comes. */
    isStarving: isAwaited && (isAnswered || !shown),
    /** The latest answers of this visit, oldest first: those that may be taken back. */
    given,
    /** How many answers were given in this visit. */
    givenCount,
    setBox: (next: Box | null) => {
      box.current = next
    },
    focusBox: () => box.current?.focus(),
    onEvent,
    undo,
    skip,
    mountAgain: () => mountAgain(),
    /** The task that the latest box begins with, if not simply the next. */
    resumeAt,
  }
}
