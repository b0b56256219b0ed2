import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { ToolIcon, type ToolIconName } from '#shared/workshop/ToolIcon.tsx'
import { taskCount } from './countTasks.ts'
import { GONE } from './importerTypes.ts'
import { SampleSheets } from './SampleSheets.tsx'
import { useImporterWords } from './useImporterWords.ts'

/** The importers of this server, each with what it is for; and what there is besides. */
export function ImporterChoice({ types, samples }: { types: readonly string[]; samples: readonly string[] }) {
  const { t } = useLingui()
  const wordsOf = useImporterWords()
  const { project } = useOwnedProject()
  const { data: count } = useQuery(taskCount(project.id))
  return (
    <>
      {count === undefined ? null : (
        <p className="text-muted tabular-nums">
          <Plural
            value={count}
            _0="The project has no tasks yet."
            one="The project has # task."
            other="The project has # tasks."
          />
        </p>
      )}
      <ul className="grid max-w-4xl gap-3 sm:grid-cols-2">
        {types.map((type) => {
          const { title, what, icon } = wordsOf(type)
          return (
            <Way
              key={type}
              search={`?type=${encodeURIComponent(type)}`}
              icon={icon}
              title={title}
              isFaint={type === GONE}
            >
              {what}
            </Way>
          )
        })}
      </ul>
      {types.includes('gdocs') ? <SampleSheets samples={samples} /> : null}
      <section className="flex max-w-4xl flex-col gap-3">
        <h2 className="text-xl font-semibold">
          <Trans>Other ways</Trans>
        </h2>
        <ul className="grid gap-3 sm:grid-cols-2">
          <Way to={managePaths.autoimporter} icon="play" title={t`Every day, by itself`}>
            <Trans>The server looks at a source each day and adds what is new.</Trans>
          </Way>
          <Way to={managePaths.newTask} icon="plus" title={t`One by one`}>
            <Trans>Write a single task by hand.</Trans>
          </Way>
        </ul>
      </section>
    </>
  )
}

function Way({
  to = managePaths.importTasks,
  search,
  icon,
  title,
  isFaint = false,
  children,
}: {
  to?: typeof managePaths.importTasks | typeof managePaths.autoimporter | typeof managePaths.newTask
  search?: string
  icon: ToolIconName
  title: string
  isFaint?: boolean
  children: React.ReactNode
}) {
  const { short_name } = useOwnedProject().project
  return (
    <li className="flex">
      <Link
        to={to}
        params={{ short_name }}
        {...(search ? { search } : {})}
        className={`flex w-full gap-4 rounded-md border border-line p-4 no-underline hover:border-strong hover:bg-sunken ${isFaint ? '' : 'bg-surface'}`}
      >
        <ToolIcon
          name={icon}
          className={`mt-0.5 size-6 shrink-0 ${isFaint ? 'text-faint' : 'text-accent'}`}
        />
        <span className="flex min-w-0 flex-col gap-1">
          <span className="font-semibold wrap-anywhere text-ink">{title}</span>
          <span className="text-sm text-muted">{children}</span>
        </span>
      </Link>
    </li>
  )
}
