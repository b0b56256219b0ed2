import type { ManagedRow } from './ManagedRow.ts'

export const tasksRows: ManagedRow[] = []
