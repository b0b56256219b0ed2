import type { ManagedRow } from './ManagedRow.ts'

export const ownershipRows: ManagedRow[] = []
