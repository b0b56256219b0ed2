/** One file of Dropbox as the importer takes it (CONTRACT.md §1.3). */
export interface DropboxFile {
  name: string
  link: string
}

/** PYBOSSA makes the address of the file itself by turning `dl=0` into `raw=1`: without it, it would be that of a web page. */
function withDownload(address: URL): string {
  address.searchParams.set('dl', '0')
  return address.href
}

/** Shared links, one a line, as files; the lines that are none come apart. A name may stand before the link. */
export function readDropboxLinks(text: string): { files: DropboxFile[]; strange: string[] } {
  const files: DropboxFile[] = []
  const strange: string[] = []
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    const [, before = '', link = ''] = /^(.*?)\s*(https:\/\/\S+)$/.exec(line) ?? []
    const address = URL.canParse(link) ? new URL(link) : undefined
    if (!address || !/(^|\.)dropbox(usercontent)?\.com$/.test(address.hostname)) {
      strange.push(line)
      continue
    }
    const last = address.pathname.split('/').at(-1) ?? ''
    files.push({ name: before.replace(/[,;:]$/, '') || decoded(last), link: withDownload(address) })
  }
  return { files, strange }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Files as lines of the same kind, so that what was chosen can be seen and changed. */
export const writeDropboxLinks = (files: readonly DropboxFile[]): string =>
  files.map(({ name, link }) => `${name} ${link}`).join('\n')
