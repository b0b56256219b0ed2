import { Trans, useLingui } from '@lingui/react/macro'
import { useNavigate } from 'react-router'
import type { Project } from '#pybossa/schemas/project.ts'
import { Page } from '#shared/Page.tsx'
import { addressOf, Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { TutorialBox } from './TutorialBox.tsx'
import { rememberTutorial } from './tutorialSeen.ts'

/** The tutorial as a page of its own, with one clear next act: to start. */
export function TutorialScreen({ project, onStart }: { project: Project; onStart: () => void }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { short_name, name } = project
  const start = () => {
    rememberTutorial(project)
    onStart()
  }
  // Tutorials end with a link to the work itself; that is our "start".
  const follow = (href: string) => {
    const work: string[] = [
      addressOf(paths.contribute, { short_name }),
      addressOf(paths.presenter, { short_name }),
    ]
    if (work.includes(href)) start()
    else void navigate(href)
  }
  return (
    <Page title={t`Tutorial · ${name}`} width="full" className="flex min-h-0 grow flex-col">
      <header className="z-20 flex items-center gap-2 border-b border-line bg-surface px-1 py-1 sm:px-3">
        <Link
          to={paths.project}
          params={{ short_name }}
          title={t`Back to the project`}
          className="inline-flex min-h-11 min-w-0 items-center gap-2 rounded-md px-2 no-underline hover:bg-sunken"
        >
          <Icon name="arrow-left" />
          <h1 className="min-w-0 truncate font-semibold" dir="auto">
            {name}
          </h1>
        </Link>
        <span className="hidden text-muted sm:inline">
          <Trans>Tutorial</Trans>
        </span>
        <Button variant="primary" className="ms-auto shrink-0" onClick={start}>
          <Trans>Start contributing</Trans>
        </Button>
      </header>
      <TutorialBox project={project} onNavigate={follow} className="min-h-0 grow" />
    </Page>
  )
}
