import type { WorkshopPages } from './WorkshopPages.ts'

const draft = '/project/moth-nights/tasks'
const running = '/project/deep-sky-shapes/tasks'

export const tasksPages: WorkshopPages[] = [
  {
    as: 'olga',
    paths: [
      `${running}/`,
      `${running}/browse`,
      `${running}/browse?task=2`,
      `${running}/export`,
      `${draft}/settings`,
      `${running}/redundancy`,
      `${running}/scheduler`,
      `${running}/priority?ids=1-5`,
      `${running}/delete`,
      `${draft}/new`,
      `${running}/edit/1`,
    ],
  },
]
