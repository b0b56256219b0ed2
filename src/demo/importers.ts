import { oneOf, required } from './checks.ts'
import type { FormRules } from './forms.ts'
import { importAddress } from './projectForms.ts'
import { isOn, type SiteSetting } from './siteSettings.ts'
import type { Visit } from './visit.ts'

const text = (problem: string) => ({ kind: 'text' as const, checks: [required(problem)] })
const address = { kind: 'text' as const, checks: [required('You must provide a URL'), importAddress] }

/** F21: the importers a plain PYBOSSA registers, and their fields (CONTRACT.md §1.3). */
const always: Record<string, FormRules> = {
  csv: { csv_url: address },
  gdocs: { googledocs_url: address },
  epicollect: {
    epicollect_project: text('You must provide an EpiCollect Plus project name'),
    epicollect_form: text('You must provide an EpiCollect Plus project name'),
  },
  s3: { bucket: text('You must provide a valid bucket') },
  localCSV: {},
  iiif: {
    manifest_uri: address,
    version: { kind: 'text', otherwise: '2.1', checks: [oneOf(['0.9', '1.0', '2.0', '2.1'])] },
  },
}

/** What a setting of the site adds. */
const bySetting: Partial<Record<SiteSetting, Record<string, FormRules>>> = {
  dropbox: { dropbox: {} },
  youtube: { youtube: { playlist_url: text('You must provide a valid playlist') } },
  'old-importers': {
    flickr: { album_id: text('You must provide a valid Flickr album ID') },
    twitter: {
      source: text('You must provide some source for the tweets'),
      max_tweets: { kind: 'int' },
      user_credentials: { kind: 'text' },
    },
  },
  'plugin-importer': {
    museum: {
      collection: text('You must name a collection'),
      with_drawings: { kind: 'bool', otherwise: false },
      at_most: { kind: 'int', otherwise: 25 },
    },
  },
}

/** The importers this site has, in PYBOSSA's order, with the fields of each. */
export function importersOf(visit: Visit): Record<string, FormRules> {
  const more = Object.entries(bySetting).flatMap(([setting, importers]) =>
    isOn(visit, setting as SiteSetting) ? Object.entries(importers) : [],
  )
  return { ...always, ...Object.fromEntries(more) }
}

/** Those that PYBOSSA can repeat every day (pybossa/importers/importer.py `get_autoimporter_names`). */
export function autoimportersOf(visit: Visit): Record<string, FormRules> {
  const { dropbox: _dropbox, s3: _s3, ...others } = importersOf(visit)
  return others
}
