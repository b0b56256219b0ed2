import type { WorkshopPages } from './WorkshopPages.ts'

export const writingPages: WorkshopPages[] = []
