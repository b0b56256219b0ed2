import { useLingui } from '@lingui/react/macro'
import { isPybossaError } from '#pybossa/errors.ts'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { FileNotKept } from './saveMaterial.ts'

const TOO_LARGE = 413

/** What the form of a helping material says where it could not be saved. */
export function useMaterialFailure(): (error: unknown) => string {
  const { t } = useLingui()
  const words = useFailureWords()
  return (error) => {
    if (error instanceof FileNotKept)
      return t`The server did not keep this file: this site does not take its kind. Nothing was changed; choose another file.`
    if (isPybossaError(error, 'refused') && error.status === TOO_LARGE)
      return t`The file is larger than this site takes. Choose a smaller one.`
    if (isPybossaError(error, 'forbidden'))
      return t`The server does not let you change the field guide. What you typed is still here.`
    if (isPybossaError(error, 'notFound'))
      return t`This entry is not on the server any more: somebody deleted it. What you typed is still here.`
    if (!isPybossaError(error))
      return t`This file is no picture that your browser can show. Choose another one.`
    return words(error)
  }
}
