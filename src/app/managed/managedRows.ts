import { adminRows } from './adminRows.ts'
import { editorRows } from './editorRows.ts'
import { importingRows } from './importingRows.ts'
import type { ManagedRow } from './ManagedRow.ts'
import { ownershipRows } from './ownershipRows.ts'
import { recordsRows } from './recordsRows.ts'
import { tasksRows } from './tasksRows.ts'
import { teamRows } from './teamRows.ts'
import { writingRows } from './writingRows.ts'

/** Every screen at which owners and admins work; fetched when an address is opened that the first table does not know. */
export const managedRows: ManagedRow[] = [
  ...ownershipRows,
  ...editorRows,
  ...importingRows,
  ...tasksRows,
  ...writingRows,
  ...teamRows,
  ...recordsRows,
  ...adminRows,
]
