import { preparePicture } from '#shared/pictures/preparePicture.ts'
import { stampNow } from '../cover.ts'

/** PYBOSSA's own list; a site may have been set up for more (CONTRACT.md §3.1 "Upload traps"). */
const TAKEN = ['png', 'jpg', 'jpeg', 'gif', 'zip', 'css', 'js']
/** Pictures that are drawn anew: without what a camera writes into them, such as the place, or because PYBOSSA does not take their kind. */
const DRAWN = ['jpg', 'jpeg', 'webp', 'avif', 'bmp']
const LONGEST = 2000

const endingOf = (name: string) => (/\.([^.]+)$/.exec(name)?.[1] ?? '').toLowerCase()

/** Whether every PYBOSSA keeps a file of this name, drawn anew where need be. Others are silently thrown away, unless the site allows them. */
export const isSurelyKept = (name: string) => [...TAKEN, ...DRAWN].includes(endingOf(name))

/** A file's name as PYBOSSA stores it unchanged: ASCII, no spaces, and one that nobody has used before. */
export function plainName(name: string, stamp = stampNow()): string {
  const ending = endingOf(name)
  const stem = (ending ? name.slice(0, -ending.length - 1) : name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w-]+/g, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return `${stem || 'file'}-${stamp}${ending ? `.${ending.replace(/[^a-z0-9]/g, '')}` : ''}`
}

/** The file as it will be sent. Rejects a picture that the browser cannot show. */
export async function fileToSend(file: File): Promise<File> {
  if (!DRAWN.includes(endingOf(file.name))) {
    return new File([file], plainName(file.name), { type: file.type })
  }
  const drawn = await preparePicture(file, plainName(file.name).replace(/\.\w+$/, ''), LONGEST)
  URL.revokeObjectURL(drawn.url)
  return drawn.file
}
