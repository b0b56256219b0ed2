import { useEffect, useState } from 'react'
import { isPybossaError } from '#pybossa/errors.ts'
import type { Project } from '#pybossa/schemas/project.ts'
import { loadLinkedTask, type LinkedTask } from './linkedTask.ts'
import { Obstacle } from './screens.ts'
import type { Person } from './useContribution.ts'
import { Work } from './Work.tsx'

/** Work that begins with the task of the address, or the screen that says why it cannot. */
export function LinkedWork({
  taskId,
  ...at
}: {
  taskId: number
  project: Project
  person: Person | null
  overall: number | null
  onStartOver: () => void
}) {
  const [ask, setAsk] = useState(() => once(() => loadLinkedTask(at.project, taskId, at.person)))
  const [linked, setLinked] = useState<LinkedTask>()
  const [failure, setFailure] = useState<unknown>()
  useEffect(() => {
    let isHere = true
    ask().then(
      (answer) => isHere && setLinked(answer),
      (error: unknown) => isHere && setFailure(error),
    )
    return () => {
      isHere = false
    }
  }, [ask])

  // The route's own error screen knows the way to the project's password.
  if (isPybossaError(failure)) throw failure
  if (!linked) return <div className="grow" aria-busy="true" />
  if (linked.kind === 'obstacle') {
    const retry = () => {
      setLinked(undefined)
      setAsk(() => once(() => loadLinkedTask(at.project, taskId, at.person)))
    }
    return <Obstacle kind={linked.why} project={at.project} onRetry={retry} />
  }
  return <Work {...at} startTask={linked.task} />
}

/** Asking for a task changes the server: once per visit, also where effects run twice. */
function once<Reply>(act: () => Promise<Reply>): () => Promise<Reply> {
  let begun: Promise<Reply> | undefined
  return () => (begun ??= act())
}
