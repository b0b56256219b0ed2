import { oneOf, required } from './checks.ts'
import type { FormRules } from './forms.ts'
import { importAddress } from './projectForms.ts'

const text = (problem: string) => ({ kind: 'text' as const, checks: [required(problem)] })
const address = { kind: 'text' as const, checks: [required('You must provide a URL'), importAddress] }

/** F21: the importers a plain PYBOSSA registers, and their fields (CONTRACT.md §1.3). */
export const importerRules: Record<string, FormRules> = {
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
