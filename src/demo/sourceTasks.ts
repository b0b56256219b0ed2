import type { Form } from './forms.ts'
import { ViewProblem } from './problems.ts'
import { readTable, type ImportedTask } from './readTable.ts'
import type { Json } from './seedShape.ts'
import { fetchTable } from './sources.ts'
import type { Visit } from './visit.ts'

type Info = { [key: string]: Json }

/** The tasks that an importer finds. Whatever goes wrong is a bare 500 (CONTRACT.md Q8). */
export async function sourceTasks(visit: Visit, type: string, form: Form): Promise<ImportedTask[]> {
  if (type === 'localCSV') return fromFile(visit)
  if (type === 'csv') return fromAddress(form.text('csv_url'))
  if (type === 'gdocs') return fromAddress(sheetExport(form.text('googledocs_url')))
  const infos = readers[type]?.(form, sentFiles(visit))
  // The network is not there for EpiCollect: the service is gone.
  if (!infos) throw new ViewProblem(500)
  return infos.map((info) => ({ columns: {}, info }))
}

async function fromFile(visit: Visit): Promise<ImportedTask[]> {
  const file = visit.form.file('file')
  if (!file?.name.endsWith('.csv')) throw new ViewProblem(500)
  try {
    return readTable(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()))
  } catch {
    throw new ViewProblem(500)
  }
}

function fromAddress(address: string): ImportedTask[] {
  const source = fetchTable(address)
  if (!source || source.status === 403 || !/^text\/(plain|csv)/.test(source.type)) throw new ViewProblem(500)
  return readTable(source.text)
}

const sheetExport = (address: string) =>
  address.includes('ccc?key') ? `${address}&output=csv` : `${address.split('edit')[0]}export?format=csv`

/** `files-0`, `files-1` …; a list called `files` is not read. */
const sentFiles = (visit: Visit) =>
  visit.body
    .names()
    .filter((name) => /^files-\d+$/.test(name))
    .toSorted((a, b) => Number(a.slice(6)) - Number(b.slice(6)))
    .map((name) => visit.body.text(name))

const kinds: [pattern: RegExp, keys: (address: string, name: string) => Info][] = [
  [/\.(png|jpg|jpeg|gif)$/, (url, title) => ({ url_m: url, url_b: url, title })],
  [/\.(mp4|m4v|ogg|ogv|webm|avi)$/, (video_url) => ({ video_url })],
  [/\.(mp4|m4a|ogg|oga|webm|wav|mp3)$/, (audio_url) => ({ audio_url })],
  [/\.pdf$/, (pdf_url) => ({ pdf_url })],
]
const mediaKeys = (name: string, address: string): Info =>
  Object.assign({}, ...kinds.filter(([of]) => of.test(name)).map(([, keys]) => keys(address, name))) as Info

const many = (count: number, info: (n: number) => Info) =>
  Array.from({ length: count }, (_, n) => info(n + 1))

const readers: Record<string, (form: Form, files: string[]) => Info[] | undefined> = {
  s3: (form, files) =>
    files.map((filename) => {
      const url = `https://${form.text('bucket')}.s3.amazonaws.com/${filename}`
      return { filename, url, link: url, ...mediaKeys(filename, url) }
    }),
  dropbox: (_form, files) =>
    files.map((file) => {
      const { name, link } = JSON.parse(file) as { name: string; link: string }
      const link_raw = link.replace('dl=0', 'raw=1')
      return { filename: name, link, link_raw, ...mediaKeys(name, link_raw) }
    }),
  youtube: (form) =>
    /^https:\/\/(www\.)?youtube\.com\/playlist\?list=PLdemo/.test(form.text('playlist_url'))
      ? many(6, (n) => ({
          video_url: `https://www.youtube.com/watch?v=demo-owl-${n}`,
          oembed: `<iframe width="512" height="512" src="https://www.youtube.com/embed/demo-owl-${n}" frameborder="0" allowfullscreen></iframe>`,
        }))
      : undefined,
  iiif: (form) =>
    form.text('manifest_uri') === 'https://iiif.example/letter/manifest.json'
      ? many(12, (n) => {
          const image = `https://iiif.example/image/page-${n}`
          const manifest = form.text('manifest_uri')
          return {
            tileSource: `${image}/info.json`,
            target: `https://iiif.example/letter/canvas/${n}`,
            manifest,
            link: `http://universalviewer.io/uv.html?manifest=${manifest}#?cv=${n - 1}`,
            url: `${image}/full/max/0/default.jpg`,
            url_m: `${image}/full/240,/0/default.jpg`,
            url_b: `${image}/full/1024,/0/default.jpg`,
          }
        })
      : undefined,
  flickr: (form) =>
    form.text('album_id') === '72157633923521788'
      ? many(9, (n) => {
          const url = `https://farm1.staticflickr.com/1/${n}_demo`
          return {
            title: `Moor ${n}`,
            url: `${url}.jpg`,
            url_m: `${url}_m.jpg`,
            url_b: `${url}_b.jpg`,
            link: `https://www.flickr.com/photos/demo/${n}`,
          }
        })
      : undefined,
  twitter: (form) =>
    form.text('source').startsWith('#')
      ? many(Math.min(Number(form.values['max_tweets'] ?? 200), 20), (n) => ({
          id: n,
          text: `${form.text('source')} seen at the window, number ${n}`,
          user_screen_name: 'demo',
        }))
      : undefined,
  museum: (form) =>
    form.text('collection') === 'beetles'
      ? many(Number(form.values['at_most'] ?? 25), (n) => ({
          object: n,
          drawing: form.values['with_drawings'] === true,
        }))
      : undefined,
}
