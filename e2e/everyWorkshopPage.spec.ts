import { expect, test } from './fixtures.ts'
import { expectGoodInAllLooks } from './goodPage.ts'
import { adminPages } from './workshopPages/admin.ts'
import { editorPages } from './workshopPages/editor.ts'
import { importingPages } from './workshopPages/importing.ts'
import { ownershipPages } from './workshopPages/ownership.ts'
import { recordsPages } from './workshopPages/records.ts'
import { tasksPages } from './workshopPages/tasks.ts'
import { teamPages } from './workshopPages/team.ts'
import { writingPages } from './workshopPages/writing.ts'

const everything = {
  project: ownershipPages,
  editor: editorPages,
  importers: importingPages,
  tasks: tasksPages,
  writing: writingPages,
  people: teamPages,
  records: recordsPages,
  administration: adminPages,
}

for (const [part, lists] of Object.entries(everything))
  test(`those who manage can use the pages of: ${part}`, async ({ page, as, signOut, expectNoise }) => {
    test.setTimeout(240_000)
    expect(lists.length).toBeGreaterThan(0)
    for (const { as: person, paths, noise } of lists) {
      if (noise) expectNoise(noise)
      await signOut()
      await as(person)
      for (const path of paths)
        await test.step(`${path} as ${person}`, async () => {
          await page.goto(path)
          await expectGoodInAllLooks(page, `${path} as ${person}`)
        })
    }
  })
