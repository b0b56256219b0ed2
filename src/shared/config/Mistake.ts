/** Something in `config.json` that does not hold; what it says in English is for whoever wrote the file. */
export interface Mistake {
  /** The key as in README.md, or nothing where the whole file is meant. */
  key: string
  text: string
}
