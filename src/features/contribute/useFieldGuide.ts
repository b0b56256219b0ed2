import { useEffect, useState } from 'react'
import type { HelpingMaterial } from '#pybossa/schemas/helpingMaterial.ts'

/** The project's field guide, looked for once the first task is there; it opens only where there is something in it. */
export function useFieldGuide(projectId: number, isReady: boolean) {
  const [materials, setMaterials] = useState<readonly HelpingMaterial[]>([])
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (!isReady) return
    let isHere = true
    import('./loadFieldGuide.ts')
      .then(({ loadFieldGuide }) => loadFieldGuide(projectId))
      .then((found) => isHere && setMaterials(found))
      // Code that does not arrive, as offline.
      .catch(() => undefined)
    return () => {
      isHere = false
    }
  }, [projectId, isReady])
  return { materials, isOpen, setOpen }
}
