// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { screen, waitFor, within } from '@testing-library/react'
import { clear, createStore } from 'idb-keyval'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { connect } from '#pybossa/client.ts'
import { renderAt } from '#testing/renderAt.tsx'

beforeEach(async () => {
  vi.spyOn(console, 'info').mockImplementation(() => {})
  // What one test typed is kept, as it should be.
  await clear(createStore('atrium-drafts', 'drafts'))
})

const at = '/project/moth-nights/tasks/import'
const open = (type = '', options: Parameters<typeof renderAt>[1] = {}) =>
  renderAt(`${at}${type && `?type=${type}`}`, { as: 'olga', ...options })
const press = (name: string | RegExp = 'Import tasks') => screen.findByRole('button', { name })
const outcome = (name: string | RegExp) => screen.findByRole('heading', { level: 2, name }, { timeout: 5000 })

interface StoredTask {
  info: Record<string, unknown>
  n_answers: number
}
/** The newest tasks of the project, as the server has them. */
async function stored(browser: Awaited<ReturnType<typeof renderAt>>['browser'], limit: number) {
  const find = async <T,>(path: string) =>
    (await (await browser.fetch(path, { headers: { 'Content-Type': 'application/json' } })).json()) as T
  const [project] = await find<{ id: number }[]>('/api/project?short_name=moth-nights&all=1')
  return find<StoredTask[]>(`/api/task?project_id=${project?.id}&limit=${limit}&orderby=id&desc=true&all=1`)
}

describe('the choice', () => {
  test('a volunteer may not import, and an owner sees what this server can', async () => {
    const { unmount } = await renderAt(at, { as: 'vera' })
    expect(await screen.findByRole('heading', { name: 'This page is not for your account' })).toBeVisible()
    unmount()
    await open()
    expect(await screen.findByRole('heading', { level: 1, name: 'Import tasks' })).toBeVisible()
    for (const name of [
      /A table from your computer/,
      /A table on the web/,
      /Google Sheets/,
      /Amazon S3/,
      /IIIF/,
    ])
      expect(await screen.findByRole('link', { name })).toBeVisible()
    expect(screen.queryByRole('link', { name: /YouTube|Dropbox|Flickr|Twitter/ })).toBeNull()
    expect(screen.getByRole('link', { name: /EpiCollect Plus.*closed/ })).toBeVisible()
    expect(await screen.findByText('The project has 12 tasks.')).toBeVisible()
  })

  test('importers that need a key, older ones and plug-ins stand there where the server has them', async () => {
    await open('', { settings: 'youtube.dropbox.old-importers.plugin-importer' })
    for (const name of [/YouTube playlist/, /Dropbox/, /Flickr/, /Twitter/, /Import by “museum”/])
      expect(await screen.findByRole('link', { name })).toBeVisible()
  })

  test('an address with an importer that the server lacks says so', async () => {
    await open('youtube')
    expect(await screen.findByText(/cannot import from there: “youtube”/)).toBeVisible()
  })
})

describe('one form for each', () => {
  test.each([
    ['csv', 'Address of the CSV file', 'https://data.example/birds.csv', /24 tasks/],
    [
      'gdocs',
      'Link to the sheet',
      'https://docs.google.com/spreadsheets/d/demo-birds/edit?usp=sharing',
      /12 tasks/,
    ],
    ['iiif', 'Address of the manifest', 'https://iiif.example/letter/manifest.json', /12 tasks/],
    ['youtube', 'Link to the playlist', 'https://www.youtube.com/playlist?list=PLdemo', /6 tasks/],
    ['flickr', 'Number of the album', '72157633923521788', /9 tasks/],
    ['twitter', 'Word or account', '#moths', /20 tasks/],
    ['museum', 'Collection', 'beetles', /25 tasks/],
  ])('%s brings tasks in', async (type, label, value, words) => {
    const { user } = await open(type, { settings: 'youtube.old-importers.plugin-importer' })
    await user.type(await screen.findByLabelText(label), value)
    await user.click(await press())
    expect(await outcome(words)).toHaveFocus()
    const count = 12 + Number(/\d+/.exec(words.source)?.[0])
    await waitFor(() =>
      expect(screen.getByText(/The project has/)).toHaveTextContent(`has ${count} tasks now`),
    )
    expect(screen.getByRole('link', { name: 'Look at the tasks' })).toHaveAttribute(
      'href',
      '/project/moth-nights/tasks/browse',
    )
  })

  test.each([
    ['csv', 'Address of the CSV file', 'https://data.example/private.csv', /must come without signing in/],
    ['csv', 'Address of the CSV file', 'https://data.example/page.html', /text\/csv or text\/plain/],
    [
      'gdocs',
      'Link to the sheet',
      'https://docs.google.com/spreadsheets/d/demo-private/edit',
      /private window/,
    ],
    ['iiif', 'Address of the manifest', 'https://iiif.example/none', /Version 3 cannot be read/],
    [
      'youtube',
      'Link to the playlist',
      'https://www.youtube.com/playlist?list=PLnone',
      /public or unlisted: open/,
    ],
    ['flickr', 'Number of the album', '1', /that of an album/],
    ['twitter', 'Word or account', 'moths', /quarter of an hour/],
    ['museum', 'Collection', 'moths', /what this importer wants/],
  ])(
    '%s that fails (%s) says what to look at, and keeps what was typed',
    async (type, label, value, words) => {
      const { user } = await open(type, { settings: 'youtube.old-importers.plugin-importer' })
      const field = await screen.findByLabelText(label)
      await user.type(field, value)
      await user.click(await press())
      const alert = await screen.findByRole('alert')
      expect(alert).toHaveTextContent('does not say why')
      expect(alert).toHaveTextContent(words)
      expect(field).toHaveValue(value)
    },
  )

  test.each([
    ['csv', 'birds.csv', /whole address/],
    ['csv', '', /fill this in/],
    ['gdocs', 'https://docs.google.com/spreadsheets/d/x/view', /“\/edit” in it/],
    ['youtube', 'https://www.youtube.com/watch?v=1', /“list=” in it\.$/],
    ['iiif', 'nowhere', /whole address/],
  ])('%s: what cannot be right is said before it is sent (%s)', async (type, value, words) => {
    const { user } = await open(type, { settings: 'youtube' })
    await screen.findAllByRole('textbox')
    const field = screen.getAllByRole('textbox')[0]!
    if (value) await user.type(field, value)
    await user.click(await press())
    await waitFor(() => expect(field).toHaveAccessibleDescription(words))
    expect(field).toHaveFocus()
  })

  test('a sample sheet fills the form', async () => {
    const { user, browser } = await open('gdocs')
    await user.click(await screen.findByRole('link', { name: 'Sounds' }))
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLInputElement>('Link to the sheet').value).toContain('sample-sound'),
    )
    await user.click(await press())
    await outcome('3 tasks are imported')
    expect((await stored(browser, 1))[0]?.info).toHaveProperty('sound_url')
  })

  test('a plug-in’s form has a field for each of its kinds', async () => {
    const { user, browser } = await open('museum', { settings: 'plugin-importer' })
    await user.type(await screen.findByLabelText('Collection'), 'beetles')
    await user.click(screen.getByRole('checkbox', { name: 'With drawings' }))
    const most = screen.getByLabelText(/At most/)
    expect(most).toHaveValue('25')
    await user.clear(most)
    await user.type(most, '2')
    await user.click(await press())
    await outcome('2 tasks are imported')
    expect((await stored(browser, 1))[0]?.info).toEqual({ object: 2, drawing: true })
  })

  test('the plug-in’s own refusal stands on its field', async () => {
    const { user } = await open('museum', { settings: 'plugin-importer' })
    const field = await screen.findByLabelText(/Collection/)
    await user.click(await press())
    await waitFor(() => expect(field).toHaveAccessibleDescription('You must name a collection'))
  })

  test('EpiCollect says that its service is gone', async () => {
    const { user } = await open('epicollect')
    expect(await screen.findByText(/EpiCollect Plus has closed, and/)).toBeVisible()
    await user.type(screen.getByLabelText('Project'), 'x')
    await user.type(screen.getByLabelText('Form'), 'y')
    await user.click(await press())
    expect(await screen.findByRole('alert')).toHaveTextContent('Epicollect5')
  })
})

describe('Dropbox', () => {
  test('shared links become tasks, with their names and kinds', async () => {
    const { user, browser } = await open('dropbox', { settings: 'dropbox' })
    const field = await screen.findByLabelText('Shared links, one a line')
    // Without the operator's leave, Dropbox's own window is not offered.
    expect(screen.queryByRole('button', { name: 'Choose in Dropbox' })).toBeNull()
    await user.type(field, 'https://www.dropbox.com/s/a/one.jpg?dl=1{enter}not a link')
    await user.click(await press(/Import 1 file/))
    await waitFor(() =>
      expect(field).toHaveAccessibleDescription(/This line is no link to Dropbox: not a link/),
    )
    await user.clear(field)
    await user.type(
      field,
      'https://www.dropbox.com/s/a/one.jpg?dl=1{enter}two.mp3 https://www.dropbox.com/scl/fi/b?rlkey=k',
    )
    await user.click(await press('Import 2 files'))
    await outcome('2 tasks are imported')
    const [sound, picture] = await stored(browser, 2)
    expect(picture?.info).toMatchObject({
      filename: 'one.jpg',
      url_m: 'https://www.dropbox.com/s/a/one.jpg?raw=1',
    })
    expect(sound?.info).toMatchObject({ filename: 'two.mp3' })
  })

  test('where the operator gave a key and the policy keeps the script out, it says what to do', async () => {
    const meta = document.createElement('meta')
    meta.name = 'atrium-dropbox-key'
    meta.content = 'key'
    document.head.append(meta)
    const { user } = await open('dropbox', { settings: 'dropbox' })
    await user.click(await screen.findByRole('button', { name: 'Choose in Dropbox' }))
    document.querySelector('#dropboxjs')?.dispatchEvent(new Event('error'))
    expect(await screen.findByText(/Paste the links instead/)).toBeVisible()
    meta.remove()
  })
})

describe('Amazon S3', () => {
  test('a bucket is looked into; files are found by words and kind, and chosen', async () => {
    const { user, browser } = await open('s3')
    await user.type(
      await screen.findByLabelText('Name of the bucket'),
      'https://atrium-demo.s3.eu-west-1.amazonaws.com/x',
    )
    await user.click(screen.getByRole('button', { name: 'List its files' }))
    const files = await screen.findByRole('group', { name: 'Which files become tasks?' })
    await user.selectOptions(within(files).getByLabelText('Kind'), 'Sound')
    await user.type(within(files).getByLabelText('Name contains'), '01')
    expect(within(files).getAllByRole('checkbox')).toHaveLength(4)
    await user.click(within(files).getByRole('button', { name: 'Choose all shown' }))
    await user.click(within(files).getByRole('checkbox', { name: /recording-001/ }))
    await user.click(await press('Import 3 files'))
    await outcome('3 tasks are imported')
    expect((await stored(browser, 1))[0]?.info).toMatchObject({
      filename: 'dawn/recording-012.mp3',
      audio_url: 'https://atrium-demo.s3.amazonaws.com/dawn/recording-012.mp3',
    })
  })

  test.each([
    ['', 'Enter the name'],
    ['nobodys', 'no bucket of this name'],
    ['private-bucket', 'This bucket is private'],
    ['some-bucket', 'cannot look into this bucket'],
  ])('“%s” says: %s', async (name, words) => {
    const { user } = await open('s3')
    const field = await screen.findByLabelText('Name of the bucket')
    if (name) await user.type(field, name)
    await user.click(screen.getByRole('button', { name: 'List its files' }))
    await waitFor(() => expect(field).toHaveAccessibleDescription(new RegExp(words)))
    expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull()
  })
})

describe('how it ends', () => {
  test('nothing new', async () => {
    const { user } = await open('csv')
    const type = async () => {
      await user.type(
        await screen.findByLabelText('Address of the CSV file'),
        'https://data.example/birds.csv',
      )
      await user.click(await press())
    }
    await type()
    await outcome('24 tasks are imported')
    await user.click(screen.getByRole('button', { name: 'Import more' }))
    await type()
    expect(await outcome('There was nothing new to import')).toBeVisible()
  })

  test('a failure half-way tells how many came in', async () => {
    const { user } = await open('csv')
    await screen.findByText(/What the server makes/)
    await user.type(screen.getByLabelText('Address of the CSV file'), 'https://data.example/gaps.csv')
    await user.click(await press())
    expect(await screen.findByText(/1 task came in all the same/)).toBeVisible()
  })

  test('a reply that is lost says that importing again does no harm', async () => {
    const { user, browser } = await open('csv')
    const field = await screen.findByLabelText('Address of the CSV file')
    await user.type(field, 'https://data.example/lost-reply.csv')
    await user.click(await press())
    expect(await screen.findByText('The connection broke while the server was working')).toBeVisible()
    expect(await screen.findByText(/5 tasks came in all the same/)).toBeVisible()
    await user.click(await press())
    expect(await outcome('There was nothing new to import')).toBeVisible()
    expect(await stored(browser, 20)).toHaveLength(17)
  })

  test('a proxy that gave up waiting is a broken connection, and what is too large is called so', async () => {
    const { user, browser } = await open('csv')
    const field = await screen.findByLabelText('Address of the CSV file')
    await user.type(field, 'https://data.example/birds.csv')
    const proxySays = (status: number) =>
      connect({
        fetch: async (input, init) =>
          init?.method === 'POST'
            ? new Response('<html>nginx</html>', { status })
            : browser.fetch(input, init),
      })
    proxySays(504)
    await user.click(await press())
    expect(await screen.findByText('The connection broke while the server was working')).toBeVisible()
    proxySays(413)
    await user.click(await press())
    expect(await screen.findByText(/larger than this site takes/)).toBeVisible()
  })

  test('without a connection, and with an ended session, what was typed stays and is sent in the end', async () => {
    const { user, browser } = await open('csv')
    const field = await screen.findByLabelText('Address of the CSV file')
    await user.type(field, 'https://data.example/birds.csv')
    browser.setOffline(true)
    await user.click(await press())
    expect(await screen.findByText('The connection broke while the server was working')).toBeVisible()
    browser.setOffline(false)
    await browser.signOut()
    await user.click(await press())
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByLabelText('Password'), 'olga-password')
    await user.click(within(dialog).getByRole('button', { name: 'Sign in' }))
    expect(await outcome('24 tasks are imported')).toBeVisible()
  })

  test('a tab that crashed has it again', async () => {
    const { user, browser, unmount } = await open('s3')
    await user.type(await screen.findByLabelText('Name of the bucket'), 'atrium-demo')
    await user.click(screen.getByRole('button', { name: 'List its files' }))
    await user.click(await screen.findByRole('checkbox', { name: /sheet-002/ }))
    await new Promise((resolve) => setTimeout(resolve, 600))
    unmount()
    await renderAt(`${at}?type=s3`, { browser })
    expect(await screen.findByText('What you typed before is here again')).toBeVisible()
    expect(screen.getByLabelText('Name of the bucket')).toHaveValue('atrium-demo')
    expect(screen.getByText(/1 file was chosen/)).toBeVisible()
  })
})
