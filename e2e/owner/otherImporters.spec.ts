import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'

const at = '/project/moth-nights/tasks/import'

/** An importer that asks for a few words: where it is chosen, what goes wrong, and what comes in. */
interface Importer {
  link: string | RegExp
  label: string
  /** What the form refuses itself, and the words beside the field. */
  wrong: [typed: string, says: RegExp]
  /** What only the server can refuse, and what there is to look at then. */
  bad: [typed: string, says: RegExp]
  good?: {
    typed: string
    tasks: number
    info: Record<string, unknown>
    more?: (page: Page) => Promise<unknown>
  }
}

const importers: Record<string, Importer> = {
  gdocs: {
    link: /^Google Sheets/,
    label: 'Link to the sheet',
    wrong: ['https://docs.google.com/spreadsheets/d/demo-birds/view', /has “\/edit” in it/],
    bad: ['https://docs.google.com/spreadsheets/d/demo-private/edit', /in a private window/],
    good: {
      typed: 'https://docs.google.com/spreadsheets/d/demo-birds/edit?usp=sharing',
      tasks: 12,
      info: { species: 'Goldcrest', year: 1912 },
    },
  },
  youtube: {
    link: /^A YouTube playlist/,
    label: 'Link to the playlist',
    wrong: ['https://www.youtube.com/watch?v=1', /has “list=” in it/],
    bad: ['https://www.youtube.com/playlist?list=PLnone', /public or unlisted/],
    good: {
      typed: 'https://www.youtube.com/playlist?list=PLdemo',
      tasks: 6,
      info: { video_url: 'https://www.youtube.com/watch?v=demo-owl-6' },
    },
  },
  iiif: {
    link: /^A IIIF manifest/,
    label: 'Address of the manifest',
    wrong: ['iiif.example', /whole address/],
    bad: ['https://iiif.example/none', /names the version you chose/],
    good: {
      typed: 'https://iiif.example/letter/manifest.json',
      tasks: 12,
      info: { url: 'https://iiif.example/image/page-12/full/max/0/default.jpg' },
      more: (page) => page.getByLabel('Version of the manifest').selectOption('2.0'),
    },
  },
  flickr: {
    link: /^A Flickr album/,
    label: 'Number of the album',
    wrong: ['moths', /the number alone/],
    bad: ['1', /that of an album/],
    good: { typed: '72157633923521788', tasks: 9, info: { title: 'Moor 9' } },
  },
  twitter: {
    link: /^Twitter/,
    label: 'Word or account',
    wrong: ['', /fill this in/],
    bad: ['moths', /quarter of an hour/],
    good: {
      typed: '#moths',
      tasks: 3,
      info: { text: '#moths seen at the window, number 3' },
      more: (page) => page.getByLabel('At most').fill('3'),
    },
  },
  museum: {
    link: /^Import by “museum”/,
    label: 'Collection',
    wrong: ['', /You must name a collection/],
    bad: ['moths', /what this importer wants/],
    good: {
      typed: 'beetles',
      tasks: 2,
      info: { object: 2, drawing: true },
      more: async (page) => {
        await page.getByRole('checkbox', { name: 'With drawings' }).check()
        await page.getByLabel('At most').fill('2')
      },
    },
  },
  // Its service is gone: there is nothing good to import.
  epicollect: {
    link: /^EpiCollect Plus/,
    label: 'Project',
    wrong: ['', /fill this in/],
    bad: ['x', /CSV download of Epicollect5/],
  },
}

test('every importer brings in what its source has, and says what is wrong with what it cannot read', async ({
  page,
  context,
  baseURL,
  as,
  serverSays,
  expectNoise,
}) => {
  expectNoise(/status of (404|500)/)
  await context.addCookies([
    {
      name: 'atrium_settings',
      value: 'youtube.dropbox.old-importers.plugin-importer',
      url: baseURL ?? '',
    },
  ])
  await as('olga')
  const [project] = await serverSays<{ id: number }[]>('/api/project?short_name=moth-nights&all=1')
  const newest = (limit: number) =>
    serverSays<{ info: object }[]>(
      `/api/task?project_id=${project?.id}&limit=${limit}&orderby=id&desc=true&all=1`,
    )
  let had = (await newest(100)).length
  /** The page and the server agree on how many came in, and the last of them is this one. */
  const arrived = async (tasks: number, info: Record<string, unknown>) => {
    await expect(page.getByRole('heading', { level: 2, name: `${tasks} tasks are imported` })).toBeFocused()
    const all = await newest(100)
    expect(all).toHaveLength(had + tasks)
    expect(all[0]?.info).toMatchObject(info)
    had = all.length
  }
  const send = page.getByRole('button', { name: 'Import tasks' })
  const backToAll = page.getByRole('link', { name: 'All ways to import' })
  await page.goto(at)

  for (const [type, { link, label, wrong, bad, good }] of Object.entries(importers))
    await test.step(type, async () => {
      await page.getByRole('link', { name: link }).click()
      const field = page.getByRole('textbox', { name: label, exact: true })
      await field.fill(wrong[0])
      if (type === 'epicollect') await page.getByRole('textbox', { name: 'Form' }).fill('y')
      await send.click()
      await expect(field).toHaveAccessibleDescription(wrong[1])
      await expect(field).toBeFocused()
      await expect(field).toHaveValue(wrong[0])

      await field.fill(bad[0])
      await send.click()
      await expect(page.getByRole('alert')).toContainText('does not say why')
      await expect(page.getByRole('alert')).toContainText(bad[1])
      await expect(field).toHaveValue(bad[0])
      expect(await newest(100)).toHaveLength(had)

      if (good) {
        await field.fill(good.typed)
        await good.more?.(page)
        const sent = page.waitForRequest((request) => request.method() === 'POST')
        await send.click()
        if (type === 'iiif') expect((await sent).postDataJSON()).toMatchObject({ version: '2.0' })
        await arrived(good.tasks, good.info)
        await backToAll.click()
      } else await page.goto(at)
    })

  await test.step('a sample sheet', async () => {
    await page.getByRole('link', { name: 'Sounds', exact: true }).click()
    await expect(page.getByLabel('Link to the sheet')).toHaveValue(/demo-sample-sound/)
    await send.click()
    await arrived(3, { sound_url: 'https://data.example/sound/3' })
    await backToAll.click()
  })

  await test.step('s3', async () => {
    await page.getByRole('link', { name: /^Amazon S3/ }).click()
    const bucket = page.getByLabel('Name of the bucket')
    const list = page.getByRole('button', { name: 'List its files' })
    await bucket.fill('nobodys')
    await list.click()
    await expect(bucket).toHaveAccessibleDescription(/no bucket of this name/)
    await expect(bucket).toHaveValue('nobodys')
    await bucket.fill('s3://atrium-demo/dawn')
    await list.click()
    await page.getByLabel('Kind').selectOption('Sound')
    await page.getByLabel('Name contains').fill('01')
    await page.getByRole('button', { name: 'Choose all shown' }).click()
    await page.getByRole('checkbox', { name: /recording-001/ }).uncheck()
    await page.getByRole('button', { name: 'Import 3 files' }).click()
    await arrived(3, { audio_url: 'https://atrium-demo.s3.amazonaws.com/dawn/recording-012.mp3' })
    await backToAll.click()
  })

  await test.step('dropbox', async () => {
    await page.getByRole('link', { name: /^Dropbox/ }).click()
    const links = page.getByLabel('Shared links, one a line')
    const first = 'https://www.dropbox.com/s/a/one.jpg?dl=1'
    await links.fill(`${first}\nnot a link`)
    await page.getByRole('button', { name: 'Import 1 file' }).click()
    await expect(links).toHaveAccessibleDescription(/no link to Dropbox: not a link/)
    await expect(links).toHaveValue(`${first}\nnot a link`)
    await links.fill(`${first}\ntwo.mp3 https://www.dropbox.com/scl/fi/b?rlkey=k`)
    await page.getByRole('button', { name: 'Import 2 files' }).click()
    await arrived(2, { filename: 'two.mp3' })
  })
})
