import type { ManagedRow } from './ManagedRow.ts'

export const importingRows: ManagedRow[] = []
