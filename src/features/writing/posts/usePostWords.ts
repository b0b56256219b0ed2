import { useLingui } from '@lingui/react/macro'
import { isPybossaError } from '#pybossa/errors.ts'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { CoverProblem } from './CoverProblem.ts'

/** What a post's editor says where a save failed. */
export function usePostWords(): (error: unknown) => string {
  const { t } = useLingui()
  const words = useFailureWords()
  return (error) => {
    if (error instanceof CoverProblem)
      return t`The words are saved, but the picture did not arrive. It is still here: try again, or leave it out.`
    if (isPybossaError(error, 'forbidden'))
      return t`The server does not let you change this. What you typed is still here.`
    if (isPybossaError(error, 'notFound'))
      return t`This is not on the server any more: somebody deleted it. What you typed is still here.`
    return words(error)
  }
}
