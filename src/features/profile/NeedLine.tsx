import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { fillPath } from '#pybossa/endpoint.ts'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { Icon, type IconName } from '#ui/Icon.tsx'
import type { Need } from './useNeeds.ts'

/** One thing a project waits for, with the way straight to where it is done. */
export function NeedLine({ need, short_name }: { need: Need; short_name: string }) {
  const at = (path: string) => fillPath(path, { short_name })
  const lines: Record<Need, { icon: IconName; tone: string; words: ReactNode; to: string; act: ReactNode }> =
    {
      presenter: {
        icon: 'alert',
        tone: 'text-warning',
        words: <Trans>Nothing shows its tasks yet.</Trans>,
        to: at(managePaths.presenterEditor),
        act: <Trans>Make that page</Trans>,
      },
      tasks: {
        icon: 'alert',
        tone: 'text-warning',
        words: <Trans>It has no tasks.</Trans>,
        to: at(managePaths.importTasks),
        act: <Trans>Import tasks</Trans>,
      },
      publish: {
        icon: 'check',
        tone: 'text-success',
        words: <Trans>Ready to be published.</Trans>,
        to: at(managePaths.publish),
        act: <Trans>Publish</Trans>,
      },
      done: {
        icon: 'check',
        tone: 'text-success',
        words: <Trans>Every task has all its answers.</Trans>,
        to: at(paths.exportTasks),
        act: <Trans>Download the data</Trans>,
      },
      quiet: {
        icon: 'clock',
        tone: 'text-muted',
        words: <Trans>Nobody has answered for a month.</Trans>,
        to: at(managePaths.newBlogpost),
        act: <Trans>Write some news</Trans>,
      },
    }
  const { icon, tone, words, to, act } = lines[need]
  return (
    <p className="flex flex-wrap items-center gap-x-2 ps-6">
      <span className="-ms-6 flex items-center gap-2">
        <Icon name={icon} className={`size-4 shrink-0 ${tone}`} />
        {words}
      </span>
      <Link
        to={to}
        className="inline-flex min-h-9 items-center font-semibold text-accent underline underline-offset-2 pointer-coarse:min-h-11"
      >
        {act}
      </Link>
    </p>
  )
}
