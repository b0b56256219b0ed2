/** What PYBOSSA takes a file for by its name, capital letters not counting (pybossa/importers/s3.py). */
export type FileKind = 'picture' | 'film' | 'sound' | 'pdf' | 'other'

const kinds: [FileKind, RegExp][] = [
  ['picture', /\.(png|jpe?g|gif)$/],
  ['film', /\.(mp4|m4v|og[gv]|webm|avi)$/],
  ['sound', /\.(m4a|oga|wav|mp3)$/],
  ['pdf', /\.pdf$/],
]

/** `letters/one.pdf` → `pdf`. `ONE.PDF` is `other`: PYBOSSA gives it an address only, none that presenters of PDFs read. */
export const kindOfFile = (name: string): FileKind => kinds.find(([, of]) => of.test(name))?.[0] ?? 'other'
