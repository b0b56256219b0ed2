import { setting } from '#shared/config/setting.ts'
import type { DropboxFile } from './dropboxLinks.ts'

const SCRIPT = 'https://www.dropbox.com/static/api/2/dropins.js'

interface Dropbox {
  choose: (about: {
    linkType: 'preview'
    multiselect: true
    success: (files: DropboxFile[]) => void
    cancel: () => void
  }) => void
}

/** The site's key at Dropbox, where its operator gave it and allowed Dropbox's script (README, "Configuration"). */
export const dropboxKey = () => setting('dropboxKey')

/**
 * Opens Dropbox's own window to choose files. Its script is fetched then and never before. Resolves to nothing where the reader closes
 * it; rejects where the script does not come, as it does wherever the site's policy was not opened for it.
 */
export async function chooseFromDropbox(key: string): Promise<DropboxFile[]> {
  const found = window as { Dropbox?: Dropbox }
  if (!found.Dropbox) await load(key)
  const { Dropbox } = found
  if (!Dropbox) throw new Error('Dropbox did not come')
  return new Promise((resolve) => {
    Dropbox.choose({
      linkType: 'preview',
      multiselect: true,
      success: (files) => resolve(files.map(({ name, link }) => ({ name, link }))),
      cancel: () => resolve([]),
    })
  })
}

const load = (key: string) =>
  new Promise<void>((resolve, reject) => {
    const script = document.createElement('script')
    script.id = 'dropboxjs'
    script.dataset['appKey'] = key
    script.src = SCRIPT
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => {
      script.remove()
      reject(new Error('Dropbox’s script is not allowed here'))
    })
    document.head.append(script)
  })
