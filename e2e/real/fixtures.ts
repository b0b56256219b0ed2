import { expect, test as base } from '@playwright/test'
import { accountOf, type Role } from './accounts.ts'
import { letIn } from './letIn.ts'
import { stage, type Stage } from './stage.ts'

interface Fixtures {
  /** Signs somebody in before the page is opened; the journey is left out, with the reason, where that is not possible. */
  as: (role: Role) => Promise<void>
  /** The project that was made for this run; without it the journey is left out. */
  project: NonNullable<Stage['project']>
  guard: void
}

/** Journeys on a site that nobody prepared: only what breaks our own code fails them, what its projects log does not. */
export const test = base.extend<Fixtures>({
  as: async ({ context, baseURL }, use) =>
    use(async (role) => {
      const account = accountOf(role)
      base.skip(!account || stage.people[role] === undefined, stage.missing[role])
      if (account) expect(await letIn(context.request, baseURL ?? '', account)).toBeUndefined()
    }),
  project: async ({}, use) => {
    base.skip(stage.project === undefined, stage.noProject)
    if (stage.project) await use(stage.project)
  },
  guard: [
    async ({ context }, use) => {
      const errors: string[] = []
      context.on('weberror', (error) => errors.push(String(error.error())))
      await use()
      expect(errors).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
