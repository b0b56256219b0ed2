import { useLingui } from '@lingui/react/macro'
import type { FileKind } from './fileKind.ts'

/** The word for each kind of file. */
export function useFileKindWords(): (kind: FileKind) => string {
  const { t } = useLingui()
  const words: Record<FileKind, string> = {
    picture: t`Picture`,
    film: t`Film`,
    sound: t`Sound`,
    pdf: t`PDF`,
    other: t`Other`,
  }
  return (kind) => words[kind]
}
