import { managePaths } from '#shared/routing/managePaths.ts'
import type { ManagedRow } from './ManagedRow.ts'

export const editorRows: ManagedRow[] = [
  {
    path: managePaths.presenterEditor,
    audience: 'owner',
    area: 'editor',
    layout: 'work',
    page: () => import('#features/editor/PresenterEditorPage.tsx'),
  },
]
