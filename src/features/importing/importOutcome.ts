/** How an import that the server took ended. `background`: it is still at it, and writes a mail when it is done. */
export type Outcome =
  | { kind: 'imported'; count: number }
  | { kind: 'nothingNew' }
  | { kind: 'background'; expected: number | undefined }

/** PYBOSSA imports as many at once, and more in the background (pybossa/view/projects.py). */
const AT_ONCE = 200

/**
 * What the server's sentence says (CONTRACT.md §1.3). After an upload it is in the reader's language, so that only a number at its
 * beginning is sure; then the number of rows tells.
 * @param rows how many were sent, where that is known
 * @param isNew how many of them the file itself does not repeat
 */
export function readOutcome(flash: string | null | undefined, rows?: number, isNew = rows): Outcome {
  const count = Number(/^\s*(\d+)\s/.exec(flash ?? '')?.[1] ?? Number.NaN)
  if (Number.isFinite(count)) return count > 0 ? { kind: 'imported', count } : { kind: 'nothingNew' }
  if (rows === undefined ? /large amount|email/i.test(flash ?? '') : rows > AT_ONCE)
    return { kind: 'background', expected: isNew }
  return { kind: 'nothingNew' }
}
