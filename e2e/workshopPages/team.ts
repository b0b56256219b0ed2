import type { WorkshopPages } from './WorkshopPages.ts'

export const teamPages: WorkshopPages[] = []
