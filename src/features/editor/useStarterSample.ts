import { useEffect, useState } from 'react'
import type { StarterId } from '#shared/workshop/starterTables.ts'
import { sampleText } from './preview/sampleTasks.ts'

const FIELDS = /\btask\.info\.([\p{ID_Start}_$][\p{ID_Continue}$]*)/gu

/**
 * A task to look at before a project has any, as JSON: the starter's own, or one with the fields that the code reads.
 * @param starter which starter the code was made from, if any
 */
export function useStarterSample(starter: StarterId | null, code: string): string {
  const [samples, setSamples] = useState<Record<StarterId, Record<string, unknown>>>()
  useEffect(() => {
    if (starter === null || samples) return
    void import('./starters/starterSamples.ts').then(
      (module) => setSamples(module.starterSamples),
      // Offline: the fields alone will do.
      () => {},
    )
  }, [starter, samples])
  if (starter !== null && samples) return JSON.stringify(samples[starter], null, 2)
  return sampleText([...new Set([...code.matchAll(FIELDS)].map(([, name = '']) => name))])
}
