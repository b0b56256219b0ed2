import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { Project } from '#pybossa/schemas/project.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Icon } from '#ui/Icon.tsx'
import { Popover } from '#ui/Popover.tsx'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import { BarButton, inMenu } from './BarButton.tsx'
import { OutboxStatus } from './OutboxStatus.tsx'

/** What the bar offers; null or undefined: not now. */
export interface BarActs {
  undo: (() => void) | null
  skip: (() => void) | null
  favourite: { isFavourite: boolean; toggle: () => void } | null
  openTutorial: (() => void) | null
  fieldGuide: { isOpen: boolean; toggle: () => void } | null
  report: string
  fullScreen: { isFull: boolean; toggle: () => void }
}

/**
 * The one slim bar above the box: where one is, how far, what is saved, and the few things one can do. `onFocus` of
 * its first link is where Escape inside the box leads.
 */
export function WorkBar({
  project,
  overall,
  done,
  acts,
  backId,
}: {
  project: Project
  /** The project's progress in per cent, if known. */
  overall: number | null
  /** The reader's own answers, if known. */
  done: number | undefined
  acts: BarActs
  backId: string
}) {
  const { t } = useLingui()
  const { undo, skip, favourite, openTutorial, fieldGuide, report, fullScreen } = acts
  const isMail = report.startsWith('mailto:')
  const rare = (closeMenu?: () => void) => (
    <>
      {favourite ? (
        <BarButton
          icon={favourite.isFavourite ? 'star-filled' : 'star'}
          label={favourite.isFavourite ? t`Remove from favourites` : t`Add to favourites`}
          aria-pressed={favourite.isFavourite}
          className={favourite.isFavourite ? 'text-accent' : ''}
          onClick={favourite.toggle}
        />
      ) : null}
      {fieldGuide ? (
        <BarButton
          icon="book"
          label={t`Field guide`}
          aria-expanded={fieldGuide.isOpen}
          className={fieldGuide.isOpen ? 'text-accent' : ''}
          onClick={() => {
            closeMenu?.()
            fieldGuide.toggle()
          }}
        />
      ) : null}
      {openTutorial ? <BarButton icon="help" label={t`Show the tutorial`} onClick={openTutorial} /> : null}
      <a
        href={report}
        target={isMail ? undefined : '_blank'}
        rel="noreferrer"
        aria-label={t`Report a problem with this task`}
        title={t`Report a problem with this task`}
        className={`inline-flex min-h-11 min-w-11 items-center justify-center rounded-md text-sm font-semibold no-underline hover:bg-sunken ${inMenu}`}
      >
        <Icon name="flag" />
        <span className="hidden in-[.menu]:inline">{t`Report a problem with this task`}</span>
      </a>
      <BarButton
        icon={fullScreen.isFull ? 'shrink' : 'expand'}
        label={fullScreen.isFull ? t`Leave full screen` : t`Full screen`}
        aria-pressed={fullScreen.isFull}
        onClick={fullScreen.toggle}
      />
    </>
  )
  return (
    <header className="relative z-20 bg-surface">
      <div className="flex items-center gap-1 px-1 sm:px-3">
        <Link
          id={backId}
          to={paths.project}
          params={{ short_name: project.short_name }}
          className="inline-flex min-h-12 min-w-0 items-center gap-2 rounded-md px-2 no-underline hover:bg-sunken"
          title={t`Back to the project`}
        >
          <Icon name="arrow-left" />
          <span className="sr-only">
            <Trans>Back to</Trans>
          </span>
          <h1 className="min-w-0 truncate font-semibold" dir="auto">
            {project.name}
          </h1>
        </Link>
        {done === undefined ? null : (
          <p className="hidden shrink-0 px-2 text-sm text-muted tabular-nums md:block">
            <Plural value={done} one="# answer by you" other="# answers by you" />
          </p>
        )}
        <div className="ms-auto flex shrink-0 items-center">
          <OutboxStatus isAlwaysShown />
          <BarButton icon="undo" hasWord label={t`Undo`} aria-disabled={!undo} onClick={() => undo?.()} />
          <BarButton icon="skip" hasWord label={t`Skip`} aria-disabled={!skip} onClick={() => skip?.()} />
          <div className="hidden items-center sm:flex">{rare()}</div>
          <div className="sm:hidden">
            <Popover
              label={t`More`}
              trigger={(props) => <BarButton {...props} icon="menu" label={t`More`} />}
            >
              {(close) => <div className="menu flex flex-col">{rare(close)}</div>}
            </Popover>
          </div>
        </div>
      </div>
      {overall === null ? (
        <div className="h-1 bg-line" />
      ) : (
        <ProgressBar value={overall} label={t`Progress of the whole project`} variant="thin" />
      )}
    </header>
  )
}
