/** The importers this page has forms for, in the order it offers them. Others, by plug-ins, come after them. */
const known = ['localCSV', 'csv', 'gdocs', 's3', 'dropbox', 'youtube', 'iiif', 'flickr', 'twitter']
/** Its service has closed; PYBOSSA lists it still. */
export const GONE = 'epicollect'

const nameIn = (template: string) => /([^/]+)\.html$/.exec(template)?.[1]

/** `projects/tasks/csv.html` → `csv`: what a server says it can import (CONTRACT.md V68), in our order. */
export function typesOf(templates: readonly string[]): string[] {
  const names = templates.map(nameIn).filter((name) => name !== undefined)
  const order = (name: string) => (name === GONE ? 99 : known.includes(name) ? known.indexOf(name) : 50)
  return [...new Set(names)].toSorted((a, b) => order(a) - order(b))
}

/** `projects/tasks/gdocs-image.html` → `image`: the sample sheets of this server. */
export const samplesOf = (templates: readonly string[]): string[] =>
  templates.map((template) => nameIn(template)?.replace(/^gdocs-/, '')).filter((name) => name !== undefined)

/** Those that can be repeated every day, and do something then: a file from a computer is not there the next day (CONTRACT.md V69). */
export const dailyTypes = (types: readonly string[]): string[] =>
  types.filter((type) => !['localCSV', 's3', 'dropbox', GONE].includes(type))
