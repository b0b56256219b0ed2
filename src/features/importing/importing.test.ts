import { describe, expect, test } from 'vitest'
import { countBy } from './countTasks.ts'
import { readDropboxLinks, writeDropboxLinks } from './dropboxLinks.ts'
import { kindOfFile } from './fileKind.ts'
import { isImportAddress } from './importAddress.ts'
import { dailyTypes, samplesOf, typesOf } from './importerTypes.ts'
import { readOutcome } from './importOutcome.ts'
import { presenterFields } from './presenterFields.ts'
import { withoutSecrets } from './withoutSecrets.ts'

describe('counting', () => {
  test.each([
    [0, 0],
    [0, 1],
    [5, 5],
    [5, 0],
    [5, 4],
    [5, 6],
    [252, 51_000],
    [900, 3],
  ])('from a guess of %i, %i are found without asking for long', async (guess, real) => {
    let asked = 0
    const count = await countBy(guess, async (index) => {
      asked++
      return Promise.resolve(index < real)
    })
    expect(count).toBe(real)
    expect(asked).toBeLessThan(guess === real ? 3 : 30)
  })
})

describe('what the server offers', () => {
  test('importers in our order, strangers after them, the dead one last', () => {
    const offered = ['epicollect', 'museum', 's3', 'csv', 'localCSV'].map(
      (name) => `projects/tasks/${name}.html`,
    )
    expect(typesOf(offered)).toEqual(['localCSV', 'csv', 's3', 'museum', 'epicollect'])
    expect(dailyTypes(typesOf(offered))).toEqual(['csv', 'museum'])
  })

  test('sample sheets', () => {
    expect(samplesOf(['projects/tasks/gdocs-image.html', 'projects/tasks/gdocs-map.html'])).toEqual([
      'image',
      'map',
    ])
  })
})

describe('how it ended', () => {
  test.each([
    ['3 new tasks were imported successfully', undefined, { kind: 'imported', count: 3 }],
    ['1 new task was imported successfully', 1, { kind: 'imported', count: 1 }],
    ['2 nuevas tareas importadas', 2, { kind: 'imported', count: 2 }],
    ['It looks like there were no new records to import', undefined, { kind: 'nothingNew' }],
    ['Parece que no hay registros nuevos', 20, { kind: 'nothingNew' }],
    [
      "You're trying to import a large amount of tasks",
      undefined,
      { kind: 'background', expected: undefined },
    ],
    ['Son muchas tareas', 201, { kind: 'background', expected: 201 }],
    [null, undefined, { kind: 'nothingNew' }],
  ])('%s', (flash, rows, outcome) => {
    expect(readOutcome(flash, rows)).toEqual(outcome)
  })
})

test('addresses that the server takes', () => {
  for (const good of ['https://data.example/x.csv', ' http://127.0.0.1:5055/x '])
    expect(isImportAddress(good)).toBe(true)
  for (const bad of ['', 'birds.csv', 'ftp://data.example/x', 'http://localhost/x.csv', 'data.example/x'])
    expect(isImportAddress(bad)).toBe(false)
})

test('files by their names, as the server knows them', () => {
  expect(['a.jpg', 'b/c.jpeg', 'd.mp4', 'e.mp3', 'f.pdf', 'G.JPG', 'h.txt'].map(kindOfFile)).toEqual([
    'picture',
    'picture',
    'film',
    'sound',
    'pdf',
    'other',
    'other',
  ])
})

test('shared links of Dropbox, with a name and without', () => {
  const read = readDropboxLinks(
    `https://www.dropbox.com/s/x1/moth%20one.jpg?dl=1
     night.mp3, https://www.dropbox.com/scl/fi/q/z?rlkey=k

     https://evil.example/x.jpg
     just words`,
  )
  expect(read.files).toEqual([
    { name: 'moth one.jpg', link: 'https://www.dropbox.com/s/x1/moth%20one.jpg?dl=0' },
    { name: 'night.mp3', link: 'https://www.dropbox.com/scl/fi/q/z?rlkey=k&dl=0' },
  ])
  expect(read.strange).toEqual(['https://evil.example/x.jpg', 'just words'])
  expect(readDropboxLinks(writeDropboxLinks(read.files)).files).toEqual(read.files)
})

test('what a presenter reads of a task', () => {
  const code = `$('#q').text(task.info.question); img.src = task.info['photo url'] || info.link; if (task.info.error) {}
    task.info.toString(); task.info.question`
  expect(presenterFields(code)).toEqual(['question', 'photo url', 'link'])
  expect(presenterFields(undefined)).toEqual([])
})

test('what a plug-in asks for as a password is not kept on the device', () => {
  const typed = { source: 'museum', access_token: 'a', apiKey: 'b', user_password: 'c', isPublic: true }
  expect(withoutSecrets(typed)).toEqual({ source: 'museum', isPublic: true })
})
