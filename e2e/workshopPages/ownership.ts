import type { WorkshopPages } from './WorkshopPages.ts'

export const ownershipPages: WorkshopPages[] = []
