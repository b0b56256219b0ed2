import type { ManagedRow } from './ManagedRow.ts'

export const teamRows: ManagedRow[] = []
