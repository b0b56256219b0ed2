// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { exportAnswers } from './exportAnswers.ts'

test('a file of answers holds what was answered, where and when, and no keys of ours', async () => {
  const text = await exportAnswers(
    [
      {
        key: 'k1',
        person: 'user:1',
        personName: 'vera',
        projectId: 7,
        shortName: 'cats',
        projectName: 'Cats',
        taskId: 3,
        info: { shape: 'round' },
        file: { name: 'sketch.png', blob: new Blob(['ink'], { type: 'image/png' }) },
        isLocked: false,
        handedOutAt: 0,
        answeredAt: Date.UTC(2026, 10, 21, 9),
        heldUntil: 0,
        state: 'refused',
        attempts: 1,
        wasSent: false,
        lastProblem: null,
        refusal: 'taskGone',
        nextTryAt: 0,
        claim: null,
      },
    ],
    Date.UTC(2026, 10, 21, 10),
  )
  expect(JSON.parse(text)).toEqual({
    exported: '2026-11-21T10:00:00.000Z',
    answers: [
      {
        project_id: 7,
        project_short_name: 'cats',
        project_name: 'Cats',
        task_id: 3,
        answered: '2026-11-21T09:00:00.000Z',
        state: 'refused',
        reason: 'taskGone',
        info: { shape: 'round' },
        file: { name: 'sketch.png', data: 'data:image/png;base64,aW5r' },
      },
    ],
  })
})
