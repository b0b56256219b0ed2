import type { WorkshopPages } from './WorkshopPages.ts'

export const adminPages: WorkshopPages[] = []
