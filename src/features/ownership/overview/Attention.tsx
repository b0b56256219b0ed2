import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import type { OwnedProjectPage } from '#pybossa/schemas/projectPage.ts'
import { When } from '#shared/dates/When.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { Notice } from '#ui/Notice.tsx'
import { readiness } from '../readiness.ts'
import type { LiveNumbers } from '../useLiveNumbers.ts'
import { isQuiet } from '#shared/projects/isQuiet.ts'

const act = buttonClass({ size: 'sm' })

/** What a published project waits for its owner to do; nothing where all goes well. */
export function Attention({ page, numbers }: { page: OwnedProjectPage; numbers: LiveNumbers }) {
  const { t } = useLingui()
  const [now] = useState(Date.now)
  const { project, last_activity } = page
  const { short_name } = project
  const { hasPresenter } = readiness(project)
  const { hasTasks, hasWorkLeft } = numbers
  const isDone = hasTasks === true && hasWorkLeft === false

  const concerns: {
    key: string
    tone: 'warning' | 'success' | 'info'
    title: string
    text: ReactNode
    actions: ReactNode
  }[] = []
  if (!hasPresenter)
    concerns.push({
      key: 'presenter',
      tone: 'warning',
      title: t`Nothing shows its tasks`,
      text: <Trans>The page that shows a task is empty, so nobody can answer.</Trans>,
      actions: (
        <Link to={managePaths.presenterEditor} params={{ short_name }} className={act}>
          <Trans>Make the page</Trans>
        </Link>
      ),
    })
  if (hasTasks === false)
    concerns.push({
      key: 'tasks',
      tone: 'warning',
      title: t`There are no tasks`,
      text: <Trans>Volunteers who come find nothing to do.</Trans>,
      actions: (
        <Link to={managePaths.importTasks} params={{ short_name }} className={act}>
          <Trans>Import tasks</Trans>
        </Link>
      ),
    })
  if (isDone)
    concerns.push({
      key: 'done',
      tone: 'success',
      title: t`Every task has all its answers`,
      text: (
        <Trans>
          Tell the people who helped what came out of it, take the data home, or give them more to do.
        </Trans>
      ),
      actions: (
        <>
          <Link to={paths.exportTasks} params={{ short_name }} className={act}>
            <Trans>Download the data</Trans>
          </Link>
          <Link to={managePaths.newBlogpost} params={{ short_name }} className={act}>
            <Trans>Write a blog post</Trans>
          </Link>
          <Link to={managePaths.importTasks} params={{ short_name }} className={act}>
            <Trans>Import more tasks</Trans>
          </Link>
        </>
      ),
    })
  if (hasWorkLeft && hasPresenter && last_activity && isQuiet(last_activity, now))
    concerns.push({
      key: 'quiet',
      tone: 'info',
      title: t`Nobody has answered for a while`,
      text: (
        <Trans>
          The last answer came <When iso={last_activity} />. News in the blog reaches everyone who took part;
          a picture and a short tutorial bring others.
        </Trans>
      ),
      actions: (
        <Link to={managePaths.newBlogpost} params={{ short_name }} className={act}>
          <Trans>Write a blog post</Trans>
        </Link>
      ),
    })
  if (concerns.length === 0) return null
  return (
    <section aria-labelledby="attention" className="flex flex-col gap-4">
      <h2 id="attention" className="text-xl font-semibold">
        <Trans>Needs you</Trans>
      </h2>
      {concerns.map(({ key, tone, title, text, actions }) => (
        <Notice key={key} tone={tone} title={title} actions={actions}>
          {text}
        </Notice>
      ))}
    </section>
  )
}
