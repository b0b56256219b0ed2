import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { Project } from '#pybossa/schemas/project.ts'
import { ProjectCard } from '#shared/components/ProjectCard.tsx'
import { ProjectGrid } from '#shared/components/ProjectGrid.tsx'
import { categoryPage, FEATURED } from '#shared/projects/categoryPage.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'

/** The end of the work: thanks, what is done, and where else help is wanted. */
export function WorkOver({
  project,
  overall,
  given,
  done,
  onLookAgain,
}: {
  project: Project
  overall: number | null
  /** Answers of this visit. */
  given: number
  /** All of the reader's answers in this project, if known. */
  done: number | undefined
  onLookAgain: () => void
}) {
  const { t } = useLingui()
  const isFinished = overall !== null && overall >= 100
  const title =
    given > 0 ? t`Thank you!` : isFinished ? t`This project is finished` : t`Nothing left for you here`
  return (
    <div className="grow overflow-auto pb-12">
      <EmptyState
        drawing="done"
        title={title}
        actions={
          <>
            <Link to={paths.search} className={buttonClass({ variant: 'primary' })}>
              <Trans>Find another project</Trans>
            </Link>
            <Link to={paths.project} params={{ short_name: project.short_name }} className={buttonClass()}>
              <Trans>Back to the project</Trans>
            </Link>
            {isFinished ? null : (
              <Button variant="quiet" onClick={onLookAgain}>
                <Trans>Look for new tasks</Trans>
              </Button>
            )}
          </>
        }
      >
        {given > 0 ? (
          <p>
            <Plural
              value={given}
              one="You gave # answer just now, and there is nothing left for you to do here."
              other="You gave # answers just now, and there is nothing left for you to do here."
            />
          </p>
        ) : isFinished ? (
          <p>
            <Trans>All its tasks have their answers. Thanks to everyone who helped.</Trans>
          </p>
        ) : (
          <p>
            <Trans>You have seen every task that is open to you. New ones may come.</Trans>
          </p>
        )}
        {done ? (
          <p className="mt-2 tabular-nums">
            <Plural
              value={done}
              one="# answer in this project is yours."
              other="# answers in this project are yours."
            />
          </p>
        ) : null}
      </EmptyState>
      <OtherProjects notThis={project.short_name} />
    </div>
  )
}

function OtherProjects({ notThis }: { notThis: string }) {
  const { t } = useLingui()
  const { data } = useQuery(categoryPage(FEATURED))
  const others = (data?.projects ?? [])
    .filter((other) => other.short_name !== notThis && (other.overall_progress ?? 0) < 100)
    .slice(0, 3)
  if (others.length === 0) return null
  return (
    <section className="mx-auto flex max-w-6xl flex-col gap-5 px-4 sm:px-6">
      <h2 className="text-xl font-semibold">
        <Trans>Other projects that could use your help</Trans>
      </h2>
      <ProjectGrid label={t`Other projects that could use your help`}>
        {others.map((other) => (
          <li key={other.short_name}>
            <ProjectCard project={other} />
          </li>
        ))}
      </ProjectGrid>
    </section>
  )
}
