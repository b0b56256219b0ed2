import type { SeedUpload } from '../seedShape.ts'
import { recordedTasks } from './recordedTasks.ts'

// The smallest PNG there is: one grey pixel.
const pixel = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  ),
)

/** Pictures, all the same pixel, and the table that the first project's tasks were imported from. */
export function recordedUploads(thumbnails: { [shortName: string]: string }): SeedUpload[] {
  const numbers: Record<string, number> = { galaxyshapes: 1, cloudmaps: 4, oldletters: 5 }
  const paths = [
    ...Array.from({ length: 6 }, (_, index) => `user_2/galaxy-${index}.png`),
    ...[1, 2, 5].map((id) => `user_${id}/avatar.png`),
    ...Object.entries(thumbnails).map(
      ([name, folder]) => `${folder}/project_${numbers[name] ?? 0}_thumbnail.png`,
    ),
  ]
  const rows = recordedTasks(0)
    .slice(0, 198)
    .map(({ info }) => Object.values(info as object).join(','))
  return [
    ...paths.map((path) => ({ path, type: 'image/png', content: pixel })),
    {
      path: 'user_2/tasks.csv',
      type: 'text/csv; charset=utf-8',
      content: ['question,picture,survey', ...rows].join('\n'),
    },
  ]
}
