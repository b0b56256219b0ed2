import { expect, test } from 'vitest'
import type { ProjectCard } from '#pybossa/schemas/project.ts'
import { needsOf } from './useNeeds.ts'

const now = Date.parse('2026-11-27T12:00:00Z')
const project = (part: Partial<ProjectCard> = {}, task_presenter = true) =>
  ({ n_tasks: 10, overall_progress: 40, info: { task_presenter }, ...part }) as ProjectCard

test.each([
  ['a project that goes well needs nobody', project(), '2026-11-20T08:00:00', []],
  ['one without a page for its tasks', project({}, false), null, ['presenter']],
  [
    'one without tasks, which is not finished either',
    project({ n_tasks: 0, overall_progress: 0 }),
    null,
    ['tasks'],
  ],
  ['one with all its answers', project({ overall_progress: 100 }), '2026-01-01T00:00:00', ['done']],
  ['one that nobody answered for a month', project(), '2026-10-20T08:00:00', ['quiet']],
  ['one that nobody ever answered', project(), '0', []],
  ['one of which that is not known', project(), null, []],
])('%s', (_, given, lastAnswer, needs) => expect(needsOf(given, lastAnswer, now)).toEqual(needs))
