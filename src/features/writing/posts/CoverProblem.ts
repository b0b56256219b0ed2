/** The words are saved, the picture beside them is not; `cause` is why. */
export class CoverProblem extends Error {
  constructor(cause: unknown) {
    super('the picture was not saved', { cause })
  }
}
