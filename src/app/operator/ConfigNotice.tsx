import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Mistake } from '#shared/config/Mistake.ts'
import { Icon } from '#ui/Icon.tsx'

/** Over the foot of an administrator's page: what the site could not take from its `config.json`. Comes back with the next loading of the page. */
export function ConfigNotice({ mistakes }: { mistakes: readonly Mistake[] }) {
  const { t } = useLingui()
  const [dismissed, setDismissed] = useState(0)
  if (mistakes.length <= dismissed) return null
  return (
    <section
      aria-label={t`Configuration of this site`}
      className="fixed inset-x-0 bottom-0 z-40 border-t border-line bg-warning-quiet shadow-float"
    >
      <div className="mx-auto flex max-w-6xl items-start gap-3 px-4 py-3 sm:px-6">
        <Icon name="alert" className="mt-0.5 size-5 shrink-0 text-warning" />
        <div className="max-h-[40dvh] min-w-0 grow overflow-auto">
          <p className="font-semibold">
            <Plural
              value={mistakes.length}
              one="config.json has a mistake. The site goes on without it."
              other="config.json has # mistakes. The site goes on without them."
            />
          </p>
          <ul lang="en" className="mt-1 list-disc ps-5 text-sm wrap-anywhere">
            {mistakes.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <p className="mt-1 text-sm">
            <Trans>Only administrators see this. Correct the file and load the page again.</Trans>
          </p>
        </div>
        <button
          type="button"
          aria-label={t`Dismiss this message`}
          onClick={() => setDismissed(mistakes.length)}
          className="inline-flex size-11 shrink-0 items-center justify-center rounded-md hover:bg-sunken"
        >
          <Icon name="close" className="size-4" />
        </button>
      </div>
    </section>
  )
}
