import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'
import type { OwnedProject } from '#pybossa/schemas/project.ts'
import { addressOf, Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { modKey } from './modKey.ts'
import { parts, type Part } from './parts.ts'
import { useIsWide } from './useIsWide.ts'
import { usePartWords } from './usePartWords.ts'

/** The one slim bar of the editor: the way back, which of the three texts, where it is saved, and the few things one does. */
export function EditorBar({
  project,
  part,
  unsaved,
  state,
  menu,
  isSaving,
  onSave,
}: {
  project: OwnedProject
  part: Part
  /** Texts with changes that are not saved. */
  unsaved: readonly Part[]
  state: ReactNode
  menu: ReactNode
  isSaving: boolean
  onSave: () => void
}) {
  const { t } = useLingui()
  const words = usePartWords()
  const isWide = useIsWide()
  const { short_name, name } = project
  const address = addressOf(managePaths.presenterEditor, { short_name })
  return (
    <header className="relative z-20 flex flex-wrap items-center gap-x-2 border-b border-line bg-surface px-1 sm:px-3">
      <div className="flex min-w-0 grow basis-0 items-center gap-2 max-md:flex-col max-md:items-start max-md:gap-0">
        <Link
          to={managePaths.manage}
          params={{ short_name }}
          title={t`Back to the workshop`}
          className="inline-flex min-h-12 min-w-0 items-center gap-2 rounded-md px-2 no-underline hover:bg-sunken"
        >
          <Icon name="arrow-left" />
          <span className="sr-only">
            <Trans>Back to the workshop of</Trans>
          </span>
          <h1 dir="auto" className="min-w-0 truncate font-semibold">
            {name}
          </h1>
        </Link>
        {isWide ? null : <div className="-mt-3 ms-8 pb-1">{state}</div>}
        {project.published === false ? (
          <span className="hidden lg:inline">
            <Badge tone="warning">
              <Trans>Draft</Trans>
            </Badge>
          </span>
        ) : null}
      </div>
      <nav
        aria-label={t`Texts of this project`}
        className="order-last flex w-full justify-center gap-1 border-t border-line md:order-none md:w-auto md:border-0"
      >
        {parts.map((one) => (
          <RouterLink
            key={one}
            to={one === 'presenter' ? address : `${address}?part=${one}`}
            title={words[one].lead}
            aria-current={one === part ? 'page' : undefined}
            className="inline-flex min-h-11 items-center gap-1.5 border-b-2 border-transparent px-3 text-sm font-semibold text-muted no-underline hover:text-ink aria-[current]:border-accent aria-[current]:text-ink md:min-h-12"
          >
            {words[one].name}
            {unsaved.includes(one) ? (
              <>
                <span aria-hidden="true" className="size-2 rounded-full bg-warning" />
                <span className="sr-only">
                  <Trans>not saved</Trans>
                </span>
              </>
            ) : null}
          </RouterLink>
        ))}
      </nav>
      <div className="flex shrink-0 items-center justify-end gap-2 md:grow md:basis-0">
        {isWide ? state : null}
        <Button
          variant="primary"
          size="sm"
          title={t`Save (${modKey}+S)`}
          isBusy={isSaving}
          busyLabel={t`Saving…`}
          onClick={onSave}
        >
          <Trans>Save</Trans>
        </Button>
        {menu}
      </div>
    </header>
  )
}
