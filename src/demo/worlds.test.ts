import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { demoAt, Person } from './Person.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

const progress = (person: Person) => person.get('/api/project/1/userprogress')

test('what happens in one world is not seen in another', async () => {
  const demo = demoAt()
  const [here, there] = [
    await Person.named(demo, 'nora', { world: 'here' }),
    await Person.named(demo, 'nora', { world: 'there' }),
  ]
  await here.answer(1, (await here.newTask(1)).id)
  expect(await progress(here)).toEqual({ done: 1, total: 252 })
  expect(await progress(there)).toEqual({ done: 0, total: 252 })
})

test('a new world is the fresh site, whatever happened in the main one', async () => {
  const demo = demoAt()
  const nora = await Person.named(demo, 'nora')
  await nora.answer(1, (await nora.newTask(1)).id)
  expect(await progress(await Person.named(demo, 'nora', { world: 'fresh' }))).toEqual({
    done: 0,
    total: 252,
  })
})

test('the forty worlds used last are kept', async () => {
  const demo = demoAt()
  const [used, unused] = [
    await Person.named(demo, 'nora', { world: 'used' }),
    await Person.named(demo, 'nora', { world: 'unused' }),
  ]
  for (const person of [used, unused]) await person.answer(1, (await person.newTask(1)).id)
  for (let n = 0; n < 39; n++) {
    await new Person(demo, { world: `w${n}` }).ask('/about')
    await used.ask('/about')
  }
  expect(await progress(used)).toEqual({ done: 1, total: 252 })
  expect(await progress(unused)).toEqual({ done: 0, total: 252 })
})

test('the main world outlives its demo when it has a file, stamps included', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'atrium-'))
  folders.push(folder)
  const file = path.join(folder, 'site.sqlite')
  const first = demoAt({ file })
  const nora = await Person.named(first, 'nora')
  const { id } = await nora.newTask(1)
  first.demo.close()

  const second = demoAt({ file })
  const again = await Person.named(second, 'nora')
  expect((await again.answer(1, id)).status).toBe(200)
  second.demo.close()
})

test('statistics can be frozen as between the jobs of a real server', async () => {
  const demo = demoAt({ settings: { staleStats: true } })
  const nora = await Person.named(demo, 'nora')
  const runs = async () => (await nora.get('/project/oldletters/'))['n_task_runs']
  const before = await runs()
  await nora.answer(5, (await nora.newTask(5)).id)
  expect(await runs()).toBe(before)
})
