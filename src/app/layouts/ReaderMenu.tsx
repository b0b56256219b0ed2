import { Trans, useLingui } from '@lingui/react/macro'
import { activateLanguage, languages, type Language } from '#shared/i18n/catalogs.ts'
import { isOffered, rememberLanguage } from '#shared/i18n/language.ts'
import type { SchemeChoice } from '#shared/theme/colourScheme.ts'
import { useColourScheme } from '#shared/theme/useColourScheme.ts'
import { Icon } from '#ui/Icon.tsx'
import { Popover } from '#ui/Popover.tsx'

/** Language and colours of the page, for everyone. */
export function ReaderMenu() {
  const { t, i18n } = useLingui()
  const { chosen, choose } = useColourScheme()
  const schemes: [SchemeChoice, string][] = [
    ['system', t`Same as my device`],
    ['light', t`Light`],
    ['dark', t`Dark`],
  ]
  const pick = async (language: Language) => {
    rememberLanguage(language)
    await activateLanguage(language)
  }
  const offered = Object.entries(languages).filter(([code]) => isOffered(code))
  const option = 'flex min-h-11 cursor-pointer items-center gap-3 rounded-md px-3 hover:bg-sunken'
  return (
    <Popover
      label={t`Language and colours`}
      className="w-60"
      trigger={(props) => (
        <button
          {...props}
          type="button"
          aria-label={t`Language and colours`}
          className="inline-flex size-11 items-center justify-center rounded-md hover:bg-sunken"
        >
          <Icon name="globe" />
        </button>
      )}
    >
      <fieldset className="p-1" hidden={offered.length < 2}>
        <legend className="px-3 pb-1 text-sm font-semibold text-muted">
          <Trans>Language</Trans>
        </legend>
        {offered.map(([code, name]) => (
          <label key={code} className={option} lang={code}>
            <input
              type="radio"
              name="language"
              className="size-4 accent-accent"
              checked={i18n.locale === code}
              onChange={() => void pick(code as Language)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <fieldset className="mt-1 border-t border-line p-1 pt-3">
        <legend className="sr-only">
          <Trans>Colours</Trans>
        </legend>
        <p aria-hidden="true" className="px-3 pb-1 text-sm font-semibold text-muted">
          <Trans>Colours</Trans>
        </p>
        {schemes.map(([scheme, name]) => (
          <label key={scheme} className={option}>
            <input
              type="radio"
              name="scheme"
              className="size-4 accent-accent"
              checked={chosen === scheme}
              onChange={() => choose(scheme)}
            />
            {name}
          </label>
        ))}
      </fieldset>
    </Popover>
  )
}
