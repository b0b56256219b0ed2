import type { Json, SeedProject } from '../seedShape.ts'
import { before, day } from './before.ts'
import { galaxyPresenter, textPresenter, tutorial } from './recordedPresenters.ts'

type Draft = Omit<SeedProject, 'id' | 'created' | 'updated' | 'secret_key' | 'owners_ids' | 'info'> & {
  owners_ids?: number[]
  info?: { [key: string]: Json }
}

const aboutLetters = `## About the letters

The archive holds **412 letters** written between *1871* and *1919*. Most of them have never been read since.

1. Read the page
2. Type what you see
3. Mark what you cannot read with \`[?]\`

> Spelling mistakes are part of the letter: keep them.

| Box | Letters |
|-----|---------|
| A   | 120     |
| B   | 292     |

See the [archive's guide](https://example.org/guide) and a line of <b>raw HTML</b>.
`

const drafts: Draft[] = [
  {
    name: 'Galaxy Shapes',
    short_name: 'galaxyshapes',
    description: 'Sort pictures of galaxies by their shape',
    long_description:
      '## What shape is it?\n\nTelescopes take more pictures than astronomers can look at. **Tell us** what you see: a *spiral*, an *ellipse*, or something else.',
    owner_id: 2,
    category_id: 1,
    published: true,
    featured: true,
    webhook: '',
    info: { task_presenter: galaxyPresenter },
  },
  {
    name: 'Bird Sounds',
    short_name: 'birdsounds',
    description: 'Which bird is singing?',
    long_description: 'Listen to short recordings and say which bird it is.',
    owner_id: 2,
    category_id: 2,
    published: true,
    webhook: '',
    info: { task_presenter: textPresenter('birdsounds', 'bird') },
  },
  {
    name: 'Handwriting Club',
    short_name: 'handwriting',
    description: 'Members read old handwriting',
    long_description: 'A project for members only: read old handwriting together.',
    owner_id: 3,
    category_id: 3,
    published: true,
    webhook: 'http://localhost:5055/hook',
    password: 'opensesame',
    info: { task_presenter: textPresenter('handwriting', 'text'), tutorial, sched: 'breadth_first' },
  },
  {
    name: 'Cloud Maps',
    short_name: 'cloudmaps',
    description: 'Where does the cloud end?',
    long_description: 'Draw the border between cloud and sky on photographs from orbit.',
    owner_id: 3,
    owners_ids: [3, 4],
    category_id: 2,
    published: true,
    allow_anonymous_contributors: false,
    zip_download: false,
    webhook: '',
    info: { task_presenter: textPresenter('cloudmaps', 'cover'), sched: 'locked' },
  },
  {
    name: 'Old Letters',
    short_name: 'oldletters',
    description:
      'About the letters  The archive holds 412 letters written between 1871 and 1919. Most of them have never been read since.   Read the page Type what you see Mark what you cannot read with [?]    Spelling mistakes are part of the letter: keep them.   | Bo...',
    long_description: aboutLetters,
    owner_id: 2,
    category_id: 3,
    published: true,
    webhook: '',
    info: { task_presenter: textPresenter('oldletters', 'text') },
  },
  {
    name: 'Street Signs',
    short_name: 'streetsigns',
    description: 'Find street signs',
    long_description: 'Find the street signs in holiday pictures.',
    owner_id: 2,
    category_id: 1,
    info: { task_presenter: textPresenter('streetsigns', 'sign') },
  },
  {
    name: 'Just Ideas',
    short_name: 'ideas',
    description: 'Only an idea so far',
    long_description: 'Nothing here yet.',
    owner_id: 2,
    category_id: 1,
  },
]

/** Seven projects; `thumbnails` says in which upload folder the picture of some is. */
export function recordedProjects(now: number, thumbnails: { [shortName: string]: string }): SeedProject[] {
  return drafts.map(({ info, ...project }, index) => {
    const id = index + 1
    const container = thumbnails[project.short_name]
    const thumbnail = `project_${id}_thumbnail.png`
    const picture = container
      ? { thumbnail, container, thumbnail_url: `/uploads/${container}/${thumbnail}` }
      : {}
    // Saving a project's settings leaves a password of null behind.
    const saved = project.published ? { passwd_hash: null } : {}
    return {
      owners_ids: [project.owner_id],
      ...project,
      id,
      created: before(now, id < 7 ? (28 - 2 * id) * day : 0),
      updated: before(now, 0),
      secret_key: `aaaaaaaa-0000-4000-8000-${String(100 + id).padStart(12, '0')}`,
      info: { ...info, ...saved, ...picture },
    }
  })
}
