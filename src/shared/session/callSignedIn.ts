import { call } from '#pybossa/client.ts'
import type { Endpoint, InputOf, ReplyOf } from '#pybossa/endpoint.ts'
import { isPybossaError } from '#pybossa/errors.ts'
import { askToSignIn } from './signInAgain.ts'

/**
 * As `call`, for what people do with their session: where that is over they are asked to sign in over the page, and the
 * call is made once more. Rejects with `signInNeeded` where they would rather not.
 */
export async function callSignedIn<E extends Endpoint>(endpoint: E, input: InputOf<E>): Promise<ReplyOf<E>> {
  try {
    return await call(endpoint, input)
  } catch (error) {
    if (!isPybossaError(error, 'signInNeeded') || !(await askToSignIn())) throw error
    return call(endpoint, input)
  }
}
