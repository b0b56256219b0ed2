import type { WorkshopPages } from './WorkshopPages.ts'

export const recordsPages: WorkshopPages[] = []
