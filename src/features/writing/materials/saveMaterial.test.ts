import { expect, test } from 'vitest'
import { call, connect } from '#pybossa/client.ts'
import { listHelpingMaterials, listProjects } from '#pybossa/endpoints/api.ts'
import { createDemoBrowser } from '#testing/demoBrowser.ts'
import { addMaterial, changeMaterial, FileNotKept } from './saveMaterial.ts'

/** The field guide of olga's birds, in a world of its own. */
async function guide() {
  const browser = createDemoBrowser()
  await browser.signIn('olga')
  connect({ fetch: browser.fetch })
  const [project] = await call(listProjects, { query: { short_name: 'dawn-chorus' } })
  const id = project?.id ?? 0
  const list = () => call(listHelpingMaterials, { query: { project_id: id, limit: 100 } })
  return { id, list, isThere: async (address: string) => (await browser.fetch(address)).ok }
}
const robin = { name: 'robin', details: [{ label: 'Size', text: 'a fist' }] }
const file = (name: string) => new File(['a song'], name)

test('a file and its words arrive together', async () => {
  const { id, isThere } = await guide()
  const saved = await addMaterial(id, robin, 0, file('robin-1.png'), undefined)
  expect(saved.info).toMatchObject({ title: 'robin', Size: 'a fist', file_name: 'robin-1.png' })
  expect(await isThere(`/uploads/${String(saved.info?.['container'])}/robin-1.png`)).toBe(true)
})

test('of a file that the server threw away no words stay behind', async () => {
  const { id, list } = await guide()
  const before = await list()
  await expect(addMaterial(id, robin, 0, file('robin-1.mp3'), undefined)).rejects.toThrow(FileNotKept)
  expect(await list()).toEqual(before)
})

test.each([
  ['with a file', file('robin-1.png')],
  ['of words alone', undefined],
])('one %s whose answer was lost is there once, with the words as they are now', async (_, chosen) => {
  const { id, list } = await guide()
  const before = (await list()).length
  const words = { ...robin, name: 'robin lost-reply' }
  await expect(addMaterial(id, words, 0, chosen, undefined)).rejects.toMatchObject({ kind: 'network' })
  const saved = await addMaterial(id, robin, 0, chosen, words)
  expect(saved.info).toMatchObject({ title: 'robin', Size: 'a fist' })
  expect(await list()).toHaveLength(before + 1)
})

test('another file takes the first one’s place and leaves all else; one that is not kept changes nothing', async () => {
  const { list } = await guide()
  const wren = (await list()).find(({ info }) => info?.['species'] === 'wren')
  if (!wren) throw new Error('no wren')
  const words = { name: 'Wren', details: [] }
  await expect(changeMaterial(wren, words, file('wren-2.mp3'))).rejects.toThrow(FileNotKept)
  const after = (await list()).find(({ id }) => id === wren.id)
  expect(after?.info).toEqual(wren.info)
  const changed = await changeMaterial(wren, words, file('wren-2.gif'))
  expect(changed.info).toEqual({ ...wren.info, species: 'Wren', file_name: 'wren-2.gif' })
  expect(changed.media_url).toMatch(/wren-2\.gif$/)
})
