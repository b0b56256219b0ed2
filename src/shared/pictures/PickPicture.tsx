import { lazy, Suspense } from 'react'
import { loadArea } from '#shared/i18n/catalogs.ts'
import { Skeleton } from '#ui/Skeleton.tsx'
import type { PickPictureProps } from './PicturePicker.tsx'

const PicturePicker = lazy(async () => {
  const [picker] = await Promise.all([import('./PicturePicker.tsx'), loadArea('pictures')])
  return picker
})

/** Chooses a picture from the device and the part of it to be shown. The cropper and its texts come when the field is seen. */
export function PickPicture(props: PickPictureProps) {
  return (
    <Suspense fallback={<Skeleton className="h-20 w-full" />}>
      <PicturePicker {...props} />
    </Suspense>
  )
}
