import { Trans } from '@lingui/react/macro'
import { isFile, isPassiveFile, readAddress } from '#pybossa/harmlessAddress.ts'

const DEEPEST = 4
const LONGEST = 4_000

/**
 * What owners and volunteers put into `info`, of any shape, to be read by people: names and values, lists, texts as they are. Files of the site
 * are seen and heard; other addresses become links only where nothing can happen.
 */
export function InfoValue({
  value,
  depth = 0,
  hasSmallPictures = false,
}: {
  value: unknown
  depth?: number
  /** In the cells of a table. */
  hasSmallPictures?: boolean
}) {
  if (value === null || value === undefined || value === '')
    return (
      <span className="text-faint">
        <Trans>nothing</Trans>
      </span>
    )
  if (typeof value === 'string') return <InfoText text={value} hasSmallPictures={hasSmallPictures} />
  if (typeof value === 'number' || typeof value === 'boolean')
    return <span className="tabular-nums">{String(value)}</span>
  if (typeof value !== 'object') return null
  if (depth >= DEEPEST)
    return <code className="font-mono text-sm wrap-anywhere">{JSON.stringify(value)}</code>
  if (Array.isArray(value)) {
    const isPlain = value.every((one) => typeof one !== 'object' || one === null)
    if (isPlain && value.length > 0)
      return <span className="wrap-anywhere">{value.map(String).join(', ')}</span>
    return (
      <ol className="flex flex-col gap-2 border-s-2 border-line ps-3">
        {value.map((one, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a list's place is all that tells its entries apart
          <li key={index}>
            <InfoValue value={one} depth={depth + 1} hasSmallPictures={hasSmallPictures} />
          </li>
        ))}
      </ol>
    )
  }
  return (
    <dl className="flex flex-col gap-1.5">
      {Object.entries(value).map(([name, one]) => (
        <div key={name} className="flex flex-wrap gap-x-3">
          <dt className="min-w-24 text-muted wrap-anywhere">{name}</dt>
          <dd className="min-w-0 grow basis-48 wrap-anywhere">
            <InfoValue value={one} depth={depth + 1} hasSmallPictures={hasSmallPictures} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

const PICTURE = /\.(png|jpe?g|gif|webp|avif|svg)$/i
const SOUND = /\.(wav|mp3|ogg|oga|m4a|flac)$/i

function InfoText({ text, hasSmallPictures }: { text: string; hasSmallPictures: boolean }) {
  const address = /^(https?:\/|\/uploads)\/\S+$/.test(text) ? readAddress(text, location.origin) : null
  const own = address?.isOwn && isFile(address.url.pathname) ? address.url.pathname : undefined
  const nameOf = own?.slice(own.lastIndexOf('/') + 1) ?? ''
  if (own && PICTURE.test(own))
    return (
      <span className="flex flex-col gap-1">
        <img
          src={own}
          alt=""
          loading="lazy"
          className={`max-w-full self-start rounded-sm bg-sunken ${hasSmallPictures ? 'max-h-20' : 'max-h-48'}`}
        />
        <span className="text-sm text-muted wrap-anywhere">{nameOf}</span>
      </span>
    )
  if (own && SOUND.test(own))
    return (
      <span className="flex flex-col gap-1">
        {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- owners give none */}
        <audio controls preload="none" src={own} aria-label={nameOf} className="max-w-full" />
        <span className="text-sm text-muted wrap-anywhere">{nameOf}</span>
      </span>
    )
  if (address && (address.isOwn ? isPassiveFile(address.url.pathname) : true))
    return (
      <a
        href={address.url.href}
        rel="noreferrer"
        target="_blank"
        className="text-accent underline wrap-anywhere"
      >
        {text}
      </a>
    )
  return (
    <span dir="auto" className="wrap-anywhere whitespace-pre-line">
      {text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}
    </span>
  )
}
