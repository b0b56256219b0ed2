import { useLingui } from '@lingui/react/macro'
import { shortNameProblem } from './shortName.ts'

/** What is wrong with a short name, in words; undefined where nothing is. */
export function useShortNameWords(): (shortName: string) => string | undefined {
  const { t } = useLingui()
  return (shortName) => {
    switch (shortNameProblem(shortName)) {
      case 'empty':
        return t`Give the project a short name.`
      case 'signs':
        return t`Use letters from a to z, digits, dashes and underscores: no spaces and no other signs.`
      case 'reserved':
        return t`The site uses this word itself. Choose another one.`
      case 'long':
        return t`This is too long for an address.`
      case undefined:
        return undefined
    }
  }
}
