import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Popover } from '#ui/Popover.tsx'
import { modKey } from './modKey.ts'
import { ToolButton } from './ToolButton.tsx'
import type { Preferences } from './usePreferences.ts'

const row = 'flex min-h-11 w-full items-center gap-2 rounded-md px-3 text-start no-underline hover:bg-sunken'

/** What one needs now and then: another beginning, habits, keys, help. */
export function EditorMenu({
  short_name,
  beginAgain,
  habits,
  onHabits,
  onBeginAgain,
}: {
  short_name: string
  /** What the act is called that brings other text; null where there is none. */
  beginAgain: string | null
  habits: Preferences
  onHabits: (change: Partial<Preferences>) => void
  onBeginAgain: () => void
}) {
  const { t } = useLingui()
  const keys: [string, string][] = [
    [`${modKey} S`, t`Save`],
    [`${modKey} Enter`, t`Run`],
    [`${modKey} F`, t`Find and replace`],
    ['Ctrl Space', t`Suggest`],
    [`${modKey} ]`, t`Indent`],
    [`${modKey} [`, t`Outdent`],
    [`${modKey} /`, t`Comment`],
    ['Alt ↑ ↓', t`Move the line`],
  ]
  return (
    <Popover
      label={t`More`}
      className="w-80 text-sm"
      trigger={(props) => <ToolButton {...props} label={t`More`} icon={<Icon name="menu" />} />}
    >
      {(close) => (
        <div className="flex flex-col">
          {beginAgain ? (
            <button
              type="button"
              className={row}
              onClick={() => {
                close()
                onBeginAgain()
              }}
            >
              {beginAgain}
            </button>
          ) : null}
          <Link to={paths.contribute} params={{ short_name }} className={row}>
            <Trans>Try it as a volunteer</Trans>
          </Link>
          <Link to={paths.presenterHelp} target="_blank" className={row}>
            <Trans>How presenters are written</Trans>
            <Icon name="external" className="size-4" />
          </Link>
          <hr className="my-2 border-line" />
          <div className="flex flex-col gap-3 px-3 py-1 pointer-coarse:gap-0">
            <Checkbox
              label={t`Tab key indents`}
              help={t`Escape, then Tab, leaves the code.`}
              checked={habits.tabIndents}
              onChange={(event) => onHabits({ tabIndents: event.target.checked })}
            />
            <Checkbox
              label={t`Wrap long lines`}
              checked={habits.wraps}
              onChange={(event) => onHabits({ wraps: event.target.checked })}
            />
          </div>
          <hr className="my-2 border-line" />
          <h2 className="px-3 font-semibold">
            <Trans>Keys</Trans>
          </h2>
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 px-3 py-1">
            {keys.map(([key, words]) => (
              <div key={key} className="contents">
                <dt className="font-mono text-muted">{key}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </Popover>
  )
}
