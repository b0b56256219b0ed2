import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)
const PACKAGES = [
  'jquery',
  'bootstrap',
  'font-awesome',
  'pdfjs-dist',
  'jquery-serializejson',
  'bootstrap-tagsinput',
  'annotorious',
]

/** Where a package does not bring its licence along. */
const UNSAID: Record<string, string> = {
  'font-awesome':
    'Font: SIL OFL 1.1, https://openfontlicense.org (subsets of it are in the sheets beside this file)\nCSS: MIT License, https://opensource.org/license/mit\nFont Awesome by Dave Gandy, https://fontawesome.com/v4',
  annotorious:
    'MIT License, https://opensource.org/license/mit\nAnnotorious by Rainer Simon, https://annotorious.github.io',
}

/** Whose work the classic libraries are and on which terms, as text: it is served beside them. */
export async function licences(): Promise<string> {
  const parts = await Promise.all(
    PACKAGES.map(async (name) => {
      const manifest = require.resolve(`${name}/package.json`)
      const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }
      const folder = path.dirname(manifest)
      const file = (await readdir(folder)).find((entry) => /^licen[cs]e(\.|$)/i.test(entry))
      const terms = UNSAID[name] ?? (file ? await readFile(path.join(folder, file), 'utf8') : undefined)
      if (!terms) throw new Error(`${name} ${version} comes without a licence`)
      return `${name} ${version}\n${'='.repeat(name.length + version.length + 1)}\n\n${terms.trim()}\n`
    }),
  )
  return [
    'Libraries for presenters of other times, served at the addresses where those look for them.\nWhat is not named here is part of Atrium.\n',
    ...parts,
  ].join('\n\n')
}
