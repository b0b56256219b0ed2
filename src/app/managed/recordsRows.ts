import type { ManagedRow } from './ManagedRow.ts'

export const recordsRows: ManagedRow[] = []
