import { brand } from '#shared/brand.ts'
import { setting } from '#shared/config/setting.ts'
import { useColourScheme } from '#shared/theme/useColourScheme.ts'

/** The operator's logo, which usually holds the name; else our icon and the name beside it. */
export function BrandMark() {
  const { shown } = useColourScheme()
  const logo = (shown === 'dark' && setting('logo.dark')) || setting('logo.light')
  const hasName = !logo || setting('logo.withName')
  return (
    <>
      <img
        src={logo ?? '/static/icon.svg'}
        alt={hasName ? '' : brand.name}
        className={logo ? 'my-1.5 h-8 max-w-full object-contain sm:max-w-64' : 'my-1.5 size-8'}
      />
      {hasName ? <span className="max-w-72 truncate">{brand.name}</span> : null}
    </>
  )
}
