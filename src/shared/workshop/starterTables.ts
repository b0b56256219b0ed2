import { writeCsv } from '#shared/files/writeCsv.ts'

/** The presenters that an owner may begin with. */
export type StarterId = 'basic' | 'image' | 'sound' | 'video' | 'map' | 'pdf' | 'text'

/**
 * The keys of `task.info` that each starter reads. Those of pictures, sounds, films and PDFs are called as the server's own importers
 * call them (CONTRACT.md §1.3), so that tasks from S3, Dropbox, IIIF or YouTube fit without a change.
 */
export const starterColumns: Record<StarterId, readonly string[]> = {
  basic: [],
  image: ['url_b', 'title'],
  sound: ['audio_url'],
  video: ['video_url'],
  map: ['map_url', 'place', 'north', 'south', 'west', 'east'],
  pdf: ['pdf_url', 'page'],
  text: ['url_b', 'text', 'title'],
}

const files = 'https://files.example.org'

/** Two tasks for each, in the order of the columns. */
const examples: Record<StarterId, readonly (readonly (string | number)[])[]> = {
  basic: [
    ['Market cross', 'Thornby', '1887'],
    ['Mill by the bridge', 'Oxley', '1891'],
  ],
  image: [
    [`${files}/pictures/lake-001.jpg`, 'Evening at the lake'],
    [`${files}/pictures/lake-002.jpg`, 'Morning at the lake'],
  ],
  sound: [[`${files}/sounds/dawn-001.mp3`], [`${files}/sounds/dawn-002.mp3`]],
  video: [[`${files}/films/harbour-001.mp4`], [`${files}/films/harbour-002.mp4`]],
  map: [
    [`${files}/maps/sheet-01.jpg`, 'the church', 53.41, 53.38, -1.27, -1.21],
    [`${files}/maps/sheet-02.jpg`, 'the mill', '', '', '', ''],
  ],
  pdf: [
    [`${files}/minutes-1887.pdf`, 1],
    [`${files}/minutes-1887.pdf`, 2],
  ],
  text: [
    [`${files}/letters/letter-001.jpg`, '', 'Letter of 4 May 1891'],
    ['', 'We haue come as far as the harbour.', 'A text to be mended'],
  ],
}

/** A table to be filled in and imported as tasks for this starter: its columns, and two tasks that show what belongs there. */
export function templateCsv(starter: StarterId): string {
  const columns = starter === 'basic' ? ['title', 'place', 'year'] : [...starterColumns[starter]]
  return writeCsv(columns, examples[starter])
}

/** Which starter a presenter was made from: its first comment says so. Null when that is gone, or never was there. */
export function starterIn(presenter: string): StarterId | null {
  const name = /^\s*<!--\s*Starter “(\w+)”/.exec(presenter)?.[1] ?? ''
  return Object.hasOwn(starterColumns, name) ? (name as StarterId) : null
}
