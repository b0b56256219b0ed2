/** A picture as it will be sent, and an address to show it by. */
export interface Prepared {
  file: File
  /** An object URL, to be revoked. */
  url: string
  width: number
  height: number
}

const QUALITY = 0.9

/** What may be see-through has to stay so. */
const isPhoto = (type: string) => type === 'image/jpeg'

async function drawn(
  name: string,
  type: string,
  { width, height }: { width: number; height: number },
  draw: (context: CanvasRenderingContext2D) => void,
): Promise<Prepared> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (context) draw(context)
  const blob = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, isPhoto(type) ? 'image/jpeg' : 'image/png', QUALITY),
  )
  if (!blob) throw new Error('The picture could not be drawn.')
  const file = new File([blob], `${name}.${isPhoto(type) ? 'jpg' : 'png'}`, { type: blob.type })
  return { file, url: URL.createObjectURL(blob), width, height }
}

/**
 * Draws a picture anew: upright whatever its camera noted, no larger than needed, and without what cameras write into
 * their files, such as the place. Corners given in its pixels mean the same to the server then.
 * @param name of the file that is sent, without its ending: ASCII, no spaces (CONTRACT.md §3.1 "Upload traps")
 * @param longest of its sides, in px: servers refuse large uploads
 * Rejects what is no picture.
 */
export async function preparePicture(source: File, name: string, longest = 1200): Promise<Prepared> {
  const bitmap = await createImageBitmap(source)
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height))
  const width = Math.max(1, Math.round(bitmap.width * scale))
  const height = Math.max(1, Math.round(bitmap.height * scale))
  try {
    return await drawn(name, source.type, { width, height }, (context) =>
      context.drawImage(bitmap, 0, 0, width, height),
    )
  } finally {
    bitmap.close()
  }
}

/** One part of a prepared picture as a file of its own, for uploads that the server does not cut. `part` in its pixels. */
export async function cutPicture(
  picture: Prepared,
  part: { x: number; y: number; width: number; height: number },
): Promise<File> {
  const bitmap = await createImageBitmap(picture.file)
  const size = { width: Math.max(1, Math.round(part.width)), height: Math.max(1, Math.round(part.height)) }
  const name = picture.file.name.replace(/\.\w+$/, '')
  try {
    const { file, url } = await drawn(name, picture.file.type, size, (context) =>
      context.drawImage(bitmap, part.x, part.y, part.width, part.height, 0, 0, size.width, size.height),
    )
    URL.revokeObjectURL(url)
    return file
  } finally {
    bitmap.close()
  }
}
