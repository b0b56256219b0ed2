import { useLingui } from '@lingui/react/macro'
import type { ToolIconName } from '#shared/workshop/ToolIcon.tsx'

/** How an importer is spoken of. `checks`: what to look at where the server failed without saying why. */
export interface ImporterWords {
  title: string
  what: string
  icon: ToolIconName
  checks: string[]
}

/** The words for every importer, strangers included. */
export function useImporterWords(): (type: string) => ImporterWords {
  const { t } = useLingui()
  const table = [
    t`Every column has a name, each name stands once, and no name is empty.`,
    t`No cell is empty, and none says only NA, null or NaN: the server stops at such a cell.`,
    t`No row has more cells than the first one.`,
  ]
  const words: Record<string, ImporterWords> = {
    localCSV: {
      title: t`A table from your computer`,
      what: t`A CSV file, as every spreadsheet saves it. It is checked here before anything is sent.`,
      icon: 'upload',
      checks: [...table, t`The file is saved as UTF-8, with commas between the cells.`],
    },
    csv: {
      title: t`A table on the web`,
      what: t`The address of a CSV file that everyone can open.`,
      icon: 'link',
      checks: [
        t`Open the address in a private window: the file must come without signing in.`,
        t`It leads to the file itself, not to a page with a download button.`,
        t`The site calls it text/csv or text/plain: the server refuses other kinds.`,
        ...table,
      ],
    },
    gdocs: {
      title: t`Google Sheets`,
      what: t`A sheet that everyone with the link can see, or a sample to begin with.`,
      icon: 'table',
      checks: [
        t`Open the link in a private window: the sheet must come without signing in.`,
        t`The link comes from Share, Copy link, and has “/edit” in it.`,
        ...table,
      ],
    },
    s3: {
      title: t`Amazon S3`,
      what: t`Pictures, sounds, films or PDFs in a public bucket, a task for each.`,
      icon: 'list',
      checks: [t`The bucket’s name is right, and the bucket is public.`, t`Choose fewer files at a time.`],
    },
    dropbox: {
      title: t`Dropbox`,
      what: t`Files that you share by link, a task for each.`,
      icon: 'picture',
      checks: [t`Every line is a link that Dropbox made by Share, Copy link.`],
    },
    youtube: {
      title: t`A YouTube playlist`,
      what: t`Every video of a playlist, a task for each.`,
      icon: 'play',
      checks: [
        t`The link is one to a playlist, and has “list=” in it.`,
        t`The playlist is public or unlisted: open it in a private window.`,
        t`YouTube allows a site so many requests a day: try again tomorrow, or ask the people who run this site.`,
      ],
    },
    iiif: {
      title: t`A IIIF manifest`,
      what: t`Every picture of a digitised book, letter or map from a library.`,
      icon: 'picture',
      checks: [
        t`Open the address: it must show the manifest’s text at once, without signing in.`,
        t`Its “@context” names the version you chose. Version 3 cannot be read: many libraries offer version 2 as well.`,
      ],
    },
    flickr: {
      title: t`A Flickr album`,
      what: t`Every photo of a public album, a task for each.`,
      icon: 'picture',
      checks: [t`The number is that of an album, not of a person or a photo.`, t`The album is public.`],
    },
    twitter: {
      title: t`Twitter`,
      what: t`Posts about a word or by an account.`,
      icon: 'list',
      checks: [
        t`Twitter allows a site so many requests: try again in a quarter of an hour.`,
        t`Twitter closed most of what this importer needs. It may never work again.`,
      ],
    },
    epicollect: {
      title: t`EpiCollect Plus`,
      what: t`This service has closed: nothing can be imported from it any more.`,
      icon: 'phone',
      checks: [
        t`EpiCollect Plus has closed. Use the CSV download of Epicollect5 with “A table from your computer”.`,
      ],
    },
  }
  return (type) =>
    words[type] ?? {
      title: t`Import by “${type}”`,
      what: t`An importer that the people who run this site added.`,
      icon: 'code',
      checks: [t`What you entered is what this importer wants; the people who run this site know it.`],
    }
}
