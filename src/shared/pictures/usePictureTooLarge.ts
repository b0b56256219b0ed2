import { useLingui } from '@lingui/react/macro'
import type { PybossaError } from '#pybossa/errors.ts'

const TOO_LARGE = 413

/** What to say where a proxy or the server refused a picture for its size; undefined where it failed otherwise. */
export function usePictureTooLarge(): (error: PybossaError) => string | undefined {
  const { t } = useLingui()
  return ({ status }) =>
    status === TOO_LARGE ? t`This picture is larger than this site takes. Choose a smaller one.` : undefined
}
