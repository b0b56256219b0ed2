import type { ManagedRow } from './ManagedRow.ts'

export const adminRows: ManagedRow[] = []
