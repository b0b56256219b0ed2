import type { WorkshopPages } from './WorkshopPages.ts'

export const editorPages: WorkshopPages[] = []
