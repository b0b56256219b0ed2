import { isPassiveFile } from '#pybossa/harmlessAddress.ts'
import type { HelpingMaterial } from '#pybossa/schemas/helpingMaterial.ts'
import { mediaAddress } from '#shared/components/mediaAddress.ts'
import { InfoValue } from '#shared/projectPages/InfoValue.tsx'
import { readMaterial } from './materialInfo.ts'

const SOUND = /\.(wav|mp3|ogg|oga|m4a|flac)$/i
const FILM = /\.(mp4|webm|ogv|mov)$/i
const PICTURE = /\.(png|jpe?g|gif|webp|avif|svg)$/i

/**
 * One helping material: what it is called, its picture or sound, and whatever else its owner wrote about it.
 * @param unnamed what picture, sound and film are called where the owner gives no name
 */
export function HelpingMaterialCard({
  material,
  unnamed,
}: {
  material: HelpingMaterial
  unnamed: Record<'picture' | 'sound' | 'film', string>
}) {
  const { name, rest } = readMaterial(material)
  const src = mediaAddress(material)
  return (
    <div className="flex flex-col gap-2">
      {src && PICTURE.test(src) ? (
        <img src={src} alt={name ? '' : unnamed.picture} className="w-full rounded-md bg-sunken" />
      ) : null}
      {name ? (
        <h3 dir="auto" className="font-semibold wrap-anywhere first-letter:uppercase">
          {name}
        </h3>
      ) : null}
      {src && SOUND.test(src) ? (
        // oxlint-disable-next-line jsx-a11y/media-has-caption -- owners give none
        <audio controls preload="none" src={src} aria-label={name ?? unnamed.sound} className="w-full" />
      ) : null}
      {src && FILM.test(src) ? (
        // oxlint-disable-next-line jsx-a11y/media-has-caption -- owners give none
        <video
          controls
          preload="none"
          src={src}
          aria-label={name ?? unnamed.film}
          className="w-full rounded-md"
        />
      ) : null}
      {src && ![PICTURE, SOUND, FILM].some((kind) => kind.test(src)) && isPassiveFile(src) ? (
        <a href={src} target="_blank" rel="noreferrer" className="text-accent underline wrap-anywhere">
          {src.slice(src.lastIndexOf('/') + 1)}
        </a>
      ) : null}
      {Object.keys(rest).length > 0 ? (
        <div className="text-sm">
          <InfoValue value={rest} />
        </div>
      ) : null}
    </div>
  )
}
