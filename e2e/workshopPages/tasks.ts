import type { WorkshopPages } from './WorkshopPages.ts'

export const tasksPages: WorkshopPages[] = []
