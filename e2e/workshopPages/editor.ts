import type { WorkshopPages } from './WorkshopPages.ts'

const editorOf = (project: string) => `/project/${project}/tasks/taskpresentereditor`

export const editorPages: WorkshopPages[] = [
  {
    as: 'olga',
    paths: [
      editorOf('moth-nights'),
      `${editorOf('moth-nights')}?part=tutorial`,
      `${editorOf('beetle-drawers')}?part=results`,
    ],
  },
]
