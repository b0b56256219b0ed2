/** Pages that one person of the demo works at, to be looked at in every look. */
export interface WorkshopPages {
  as: string
  paths: string[]
  /** Console texts they cause on purpose. */
  noise?: RegExp
}
