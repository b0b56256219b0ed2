import { useLingui } from '@lingui/react/macro'
import { isImportAddress } from './importAddress.ts'

/** One thing that an importer asks for. */
export interface SourceField {
  name: string
  label: string
  help?: string
  kind: 'address' | 'text' | 'number' | 'choice' | 'tick'
  choices?: readonly string[]
  /** An example, shown where nothing is typed. */
  example?: string
  /** `unknown`: only the server knows whether it may be empty. */
  isOptional?: true | 'unknown'
  start?: string | boolean
  /** Says what is wrong with a value before it is sent. */
  check?: (value: string) => string | undefined
}

export type SourceValues = Record<string, string | boolean>

const isPlaylist = (text: string) =>
  isImportAddress(text) &&
  /^(www\.)?youtu(\.be|be\.com)$/.test(new URL(text.trim()).hostname) &&
  new URL(text.trim()).searchParams.has('list')
const isSheet = (text: string) => isImportAddress(text) && /edit|ccc\?key/.test(text)

/** What each importer that needs but a few words asks for (CONTRACT.md §1.3); undefined for the others. */
export function useSourceFields(): (type: string) => SourceField[] | undefined {
  const { t } = useLingui()
  const address = (value: string) =>
    isImportAddress(value) ? undefined : t`Enter a whole address that begins with https:// or http://`
  const fields: Record<string, SourceField[]> = {
    csv: [
      {
        name: 'csv_url',
        kind: 'address',
        label: t`Address of the CSV file`,
        help: t`The server fetches it, not your browser: the address must open the file itself, for everyone, without signing in.`,
        example: 'https://data.example/birds.csv',
        check: address,
      },
    ],
    gdocs: [
      {
        name: 'googledocs_url',
        kind: 'address',
        label: t`Link to the sheet`,
        help: t`In Google Sheets: Share, “Anyone with the link” may view, Copy link. The first sheet counts; its first row names the columns.`,
        example: 'https://docs.google.com/spreadsheets/d/…/edit',
        check: (value) =>
          address(value) ??
          (isSheet(value)
            ? undefined
            : t`Use the link that Share gives: it has “/edit” in it. The server cannot read others.`),
      },
    ],
    youtube: [
      {
        name: 'playlist_url',
        kind: 'address',
        label: t`Link to the playlist`,
        help: t`The playlist must be public or unlisted. Each video becomes a task.`,
        example: 'https://www.youtube.com/playlist?list=…',
        check: (value) =>
          address(value) ??
          (isPlaylist(value) ? undefined : t`Use a link to a playlist on youtube.com: it has “list=” in it.`),
      },
    ],
    iiif: [
      {
        name: 'manifest_uri',
        kind: 'address',
        label: t`Address of the manifest`,
        help: t`Libraries and archives often offer it beside the IIIF logo. Each picture in it becomes a task.`,
        example: 'https://iiif.example/letter/manifest.json',
        check: address,
      },
      {
        name: 'version',
        kind: 'choice',
        label: t`Version of the manifest`,
        help: t`If in doubt, leave it. The “@context” at the beginning of the manifest names it; this server cannot read version 3.`,
        choices: ['2.1', '2.0', '1.0', '0.9'],
        start: '2.1',
      },
    ],
    flickr: [
      {
        name: 'album_id',
        kind: 'text',
        label: t`Number of the album`,
        help: t`The last number in the album’s address. The album must be public; each photo becomes a task.`,
        example: '72157633923521788',
        check: (value) => (/^\d+$/.test(value) ? undefined : t`Enter the number alone.`),
      },
    ],
    twitter: [
      {
        name: 'source',
        kind: 'text',
        label: t`Word or account`,
        help: t`A word or #word to search for, or an @account.`,
        example: '#moths',
      },
      {
        name: 'max_tweets',
        kind: 'number',
        label: t`At most`,
        help: t`How many posts become tasks. The server takes 200 if you leave it empty.`,
        isOptional: true,
        check: (value) => (/^[1-9]\d*$/.test(value) ? undefined : t`Enter a whole number above 0.`),
      },
    ],
    epicollect: [
      { name: 'epicollect_project', kind: 'text', label: t`Project` },
      { name: 'epicollect_form', kind: 'text', label: t`Form` },
    ],
  }
  return (type) => fields[type]
}

/** The form of an importer we do not know, as a plug-in adds it: what its page holds, by the kind of each value. */
export function fieldsOfForm(form: Readonly<Record<string, unknown>>): SourceField[] {
  const ours = new Set(['errors', 'csrf', 'csrf_token', 'form_name'])
  return Object.entries(form).flatMap(([name, value]): SourceField[] => {
    if (ours.has(name) || (typeof value === 'object' && value !== null)) return []
    const words = name.replaceAll('_', ' ').trim()
    const label = words.charAt(0).toUpperCase() + words.slice(1)
    const isOptional = 'unknown'
    if (typeof value === 'boolean') return [{ name, label, isOptional, kind: 'tick', start: value }]
    if (typeof value === 'number') return [{ name, label, isOptional, kind: 'number', start: String(value) }]
    return [{ name, label, isOptional, kind: 'text', start: typeof value === 'string' ? value : '' }]
  })
}

/** The values of a form before anything is typed. */
export const startOf = (fields: readonly SourceField[]): SourceValues =>
  Object.fromEntries(fields.map(({ name, kind, start }) => [name, start ?? (kind === 'tick' ? false : '')]))

/** What is sent: texts without spaces at their ends, and nothing where an optional one is empty, which breaks numbers (CONTRACT.md §1.2). */
export const bodyOf = (values: SourceValues): SourceValues =>
  Object.fromEntries(
    Object.entries(values)
      .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value] as const)
      .filter(([, value]) => value !== ''),
  )
