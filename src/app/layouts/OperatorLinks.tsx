import { useLingui } from '@lingui/react'
import { setting } from '#shared/config/setting.ts'
import type { Language } from '#shared/i18n/catalogs.ts'

/** Links of the operator's own (`links` in `config.json`), in the reader's language where they have it. */
export function OperatorLinks({ in: place, className }: { in: 'header' | 'footer'; className: string }) {
  const { i18n } = useLingui()
  return setting('links')
    ?.filter(({ inHeader }) => place === 'footer' || inHeader)
    .map(({ label, to }) => (
      <a key={to} href={to} className={className}>
        {typeof label === 'string' ? label : (label[i18n.locale as Language] ?? Object.values(label)[0])}
      </a>
    ))
}
