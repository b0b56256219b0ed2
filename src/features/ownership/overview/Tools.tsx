import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'react-router'
import { fillPath } from '#pybossa/endpoint.ts'
import type { OwnedProject } from '#pybossa/schemas/project.ts'
import { isHere } from '#shared/config/setting.ts'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'

/** The way to every tool, with a word on what it is for. */
export function Tools({ project: { short_name } }: { project: OwnedProject }) {
  const { t } = useLingui()
  const groups: { title: string; tools: [path: string, name: string, about: string][] }[] = [
    {
      title: t`What volunteers see`,
      tools: [
        [
          managePaths.presenterEditor,
          t`Presenter and tutorial`,
          t`The page that shows a task, and what newcomers read first.`,
        ],
        [managePaths.materials, t`Field guide`, t`Pictures and notes that help with a task.`],
        [managePaths.pages, t`Pages`, t`More about the project, on pages of its own.`],
        [paths.projectBlog, t`Blog`, t`News for the people who take part.`],
      ],
    },
    {
      title: t`Tasks and data`,
      tools: [
        [paths.browseTasks, t`All tasks`, t`Each task, its answers, and how far it is.`],
        [managePaths.importTasks, t`Import`, t`New tasks from a file, a sheet or another site.`],
        [
          managePaths.taskSettings,
          t`How tasks are given`,
          t`How many answers each gets, and in which order.`,
        ],
        [paths.exportTasks, t`Download data`, t`Tasks, answers and results for spreadsheets and programs.`],
        [paths.projectResults, t`Results`, t`What came out of it, for everybody to see.`],
      ],
    },
    {
      title: t`Project`,
      tools: [
        [managePaths.updateProject, t`Details`, t`Name, texts, picture, password, webhook and keys.`],
        [managePaths.coowners, t`People`, t`Who runs the project with you.`],
        [managePaths.transfer, t`Hand it over`, t`Make it somebody else’s.`],
        [managePaths.deleteProject, t`Delete`, t`While nobody has finished a task.`],
      ],
    },
    {
      title: t`What happens`,
      tools: [
        [paths.projectStats, t`Statistics`, t`When and by whom it is worked on.`],
        [managePaths.report, t`Report`, t`The project in one spreadsheet.`],
        [managePaths.auditLog, t`Audit log`, t`Who changed what, and when.`],
        [managePaths.webhooks, t`Webhook`, t`How the calls to your own server went.`],
        [managePaths.externalUsers, t`Users of other apps`, t`Let an app of yours send answers.`],
      ],
    },
  ]
  return (
    <section aria-labelledby="tools">
      <h2 id="tools" className="text-xl font-semibold">
        <Trans>All tools</Trans>
      </h2>
      <div className="mt-4 grid gap-x-10 gap-y-8 sm:grid-cols-2">
        {groups.map(({ title, tools }) => (
          <div key={title}>
            <h3 className="text-sm font-semibold text-muted">{title}</h3>
            <ul className="mt-1 divide-y divide-line">
              {tools
                .filter(([path]) => isHere(path))
                .map(([path, name, about]) => (
                  <li key={path} className="group relative py-2.5">
                    <Link
                      to={fillPath(path, { short_name })}
                      className="font-semibold no-underline group-hover:text-accent group-hover:underline after:absolute after:inset-0 after:rounded-md focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-focus"
                    >
                      {name}
                    </Link>
                    <p className="text-sm text-muted">{about}</p>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
