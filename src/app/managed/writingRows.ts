import type { ManagedRow } from './ManagedRow.ts'

export const writingRows: ManagedRow[] = []
