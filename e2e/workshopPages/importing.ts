import type { WorkshopPages } from './WorkshopPages.ts'

export const importingPages: WorkshopPages[] = []
