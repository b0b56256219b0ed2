import { readSetting, writeSetting } from '#shared/settings.ts'
import { hash } from '#ui/hash.ts'

const nameOf = (projectId: number) => `tutorial.${projectId}`

interface WithTutorial {
  id: number
  info: { tutorial?: string | null | undefined }
}

/** Whether the project's tutorial, in its present words, is still to be shown in this browser. */
export function hasNewTutorial({ id, info }: WithTutorial): boolean {
  const text = info.tutorial?.trim()
  return !!text && readSetting(nameOf(id)) !== String(hash(text))
}

/** Remembers a fingerprint of the tutorial, never its text: when its owner changes it, it is shown again. */
export function rememberTutorial({ id, info }: WithTutorial): void {
  const text = info.tutorial?.trim()
  if (text) writeSetting(nameOf(id), String(hash(text)))
}
