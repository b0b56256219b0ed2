import type { ManagedRow } from './ManagedRow.ts'

export const editorRows: ManagedRow[] = []
