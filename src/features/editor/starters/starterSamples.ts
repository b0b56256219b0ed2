import type { StarterId } from '#shared/workshop/starterTables.ts'
import { sampleFilm } from './samples/sampleFilm.ts'
import { sampleLetter } from './samples/sampleLetter.ts'
import { sampleMap } from './samples/sampleMap.ts'
import { samplePdf } from './samples/samplePdf.ts'
import { samplePicture } from './samples/samplePicture.ts'
import { sampleSound } from './samples/sampleSound.ts'

/**
 * A task's `info` for each starter, to look at it before the project has tasks. Pictures, sound, film and PDF are made here and
 * stand in the addresses themselves: nothing is fetched.
 */
export const starterSamples: Record<StarterId, Record<string, unknown>> = {
  basic: {
    title: 'The market cross at Thornby',
    year: '1887',
    description: 'A stone cross on three steps. Behind it the inn, and people who wait for the coach.',
    link: 'https://archive.example/photographs/4711',
  },
  image: { url_b: samplePicture(), title: 'Evening at the lake' },
  sound: { audio_url: sampleSound() },
  video: { video_url: sampleFilm() },
  map: { map_url: sampleMap(), place: 'the church', north: 53.41, south: 53.38, west: -1.27, east: -1.21 },
  pdf: { pdf_url: samplePdf(), page: 1 },
  text: { url_b: sampleLetter(), title: 'The beginning of a letter' },
}
