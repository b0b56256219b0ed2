import type { Picked } from '#shared/pictures/PicturePicker.tsx'
import { cutPicture } from '#shared/pictures/preparePicture.ts'

/** Width by height of the picture above a text, as readers see it. */
export const COVER_ASPECT = 16 / 9

/** What is to become of a text's picture: it stays as it is, goes, or is replaced. */
export type Cover = 'kept' | 'removed' | Picked

export const isPicked = (cover: Cover): cover is Picked => typeof cover === 'object'

/** Now, as letters and digits: a name nobody has used before. */
export const stampNow = () => Date.now().toString(36)

/** The chosen part as a file. A new name each time: a file of the same name would be overwritten, and browsers keep the old one. */
export async function coverFile({ picture, part }: Picked): Promise<File> {
  const cut = await cutPicture(picture, part)
  return new File([cut], cut.name.replace(/(\.\w+)$/, `-${stampNow()}$1`), { type: cut.type })
}

/** `info` without what leads to its file; the rest is the owner's. */
export function withoutFile(info: Record<string, unknown> | null): Record<string, unknown> {
  const { container: _container, file_name: _name, ...rest } = info ?? {}
  return rest
}
