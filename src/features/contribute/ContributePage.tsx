import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useParams } from 'react-router'
import { getProject } from '#pybossa/endpoints/projects.ts'
import { query } from '#shared/data/query.ts'
import { useCurrentUser, whoAmI } from '#shared/data/useCurrentUser.ts'
import { Obstacle, TutorialScreen } from './screens.ts'
import { hasNewTutorial } from './tutorialSeen.ts'
import type { Person } from './useContribution.ts'
import { Work } from './Work.tsx'

const LinkedWork = lazy(async () => ({ default: (await import('./LinkedWork.tsx')).LinkedWork }))

const pageOf = (short_name: string) => query(getProject, { params: { short_name } })

export const needs = ({ params }: { params: Record<string, string> }) => [
  pageOf(params.short_name ?? ''),
  whoAmI(),
]

/**
 * Where volunteers work: `/project/<short_name>/newtask`, `/presenter` and, for one given task, `/task/<id>`. Before
 * the first task the tutorial is shown, once.
 */
export default function ContributePage() {
  return (
    <Suspense fallback={<div className="grow" aria-busy="true" />}>
      <ProjectAtWork />
    </Suspense>
  )
}

function ProjectAtWork() {
  const { short_name = '', task_id } = useParams()
  const { project, overall_progress } = useSuspenseQuery({ ...pageOf(short_name), staleTime: Infinity }).data
  const person = usePersonAtWork()
  const [visit, setVisit] = useState(0)
  const [hasStarted, setStarted] = useState(false)

  if (!project.info.task_presenter?.trim()) return <Obstacle kind="draft" project={project} />
  if (!hasStarted && hasNewTutorial(project))
    return <TutorialScreen project={project} onStart={() => setStarted(true)} />

  const at = { project, person, overall: overall_progress, onStartOver: () => setVisit((count) => count + 1) }
  // Another project, person, task or visit is other work.
  const key = [project.id, person?.id, task_id, visit].join('/')
  return task_id === undefined || visit > 0 ? (
    <Work key={key} {...at} />
  ) : (
    <LinkedWork key={key} {...at} taskId={Number(task_id)} />
  )
}

/** Whoever began the work stays its person when the session ends under them: what they answer is theirs. */
function usePersonAtWork(): Person | null {
  const user = useCurrentUser()
  const [person, setPerson] = useState<Person | null>(user ?? null)
  if (user && user.id !== person?.id) setPerson({ id: user.id, name: user.name })
  return person
}
