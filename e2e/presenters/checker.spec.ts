import { expect, test } from '@playwright/test'
import { agreementOf } from './agreement.ts'
import type { Outcome } from './outcome.ts'
import type { PresenterCase } from './presenterCase.ts'
import { tryCase } from './tryCase.ts'
import { tryPresenter } from './tryPresenter.ts'
import { tryTutorial } from './tryTutorial.ts'

/** Saves what its button is called. */
const template = `<button id="yes">yes</button><script>
  pybossa.presentTask(function (task, deferred) {
    $('#yes').off().click(function () { pybossa.saveTask(task.id, 'yes').done(function () { deferred.resolve() }) })
  })
  pybossa.run('tried')
</script>`

const sound: PresenterCase = {
  name: 'tried',
  folder: import.meta.dirname,
  short_name: 'tried',
  sample_task: { info: { word: 'moss' } },
  steps: [['click', '#yes']],
  expected: 'yes',
  exact: true,
  template,
  tutorial: null,
}

interface Expected {
  passed: boolean
  says: RegExp
}
const words = ({ seen, remarks }: Outcome) => [...seen, ...remarks].join('\n')

const presenters: Record<string, [Partial<PresenterCase>, Expected]> = {
  'that answers as it should': [{}, { passed: true, says: /answered \(exact\)/ }],
  'that answers something else': [{ expected: 'no' }, { passed: false, says: /stored "yes", expected "no"/ }],
  'that answers in another shape': [
    { expected: { word: 'yes' }, exact: false },
    { passed: false, says: /string instead of object/ },
  ],
  'that never answers': [
    { template: template.replace('saveTask', 'userProgress') },
    { passed: false, says: /without an answer/ },
  ],
  'that forgets to answer the second task': [
    { expected_next: 'yes' },
    { passed: false, says: /without the second answer/ },
  ],
  'that answers although it cannot': [{ submits: false }, { passed: false, says: /an answer was stored/ }],
  'whose steps nobody knows': [{ steps: [['sing', '#yes']] }, { passed: false, says: /how to "sing"/ }],
  'that shows nothing': [
    { template: '<script>pybossa.run</script>', steps: [] },
    { passed: false, says: /nothing presented/ },
  ],
}
for (const [what, [change, { passed, says }]] of Object.entries(presenters))
  test(`a presenter ${what} ${passed ? 'passes' : 'fails'}`, async ({ browser, baseURL }) => {
    const grounds = { browser, address: baseURL ?? '', lookup: null }
    const outcome = await tryCase(grounds, { ...sound, ...change }, 'presenter', tryPresenter)
    expect(outcome.passed, words(outcome)).toBe(passed)
    expect(words(outcome)).toMatch(says)
  })

const step = (id: number) => `<div id="${id}"${id > 0 ? ' style="display:none"' : ''}>Step ${id}</div>`
const next = `<a id="nextBtn" href="#" onclick="$('#0').hide(); $('#1').show(); $(this).hide(); $('#end').show()">Next</a>`
const end = (href: string) => `<a id="end" href="${href}" style="display:none">Start</a>`

const tutorials: Record<string, [string, Expected]> = {
  'whose steps lead to the work': [
    step(0) + step(1) + next + end('../tried/newtask'),
    { passed: true, says: /2 stops\nends with “Start”/ },
  ],
  'with a step that cannot be reached': [
    step(0) + step(1) + step(2) + next + end('../tried/newtask'),
    { passed: false, says: /not reached: #2/ },
  ],
  'whose last link is broken': [
    step(0) + step(1) + next + end('/tried/newtask'),
    { passed: false, says: /did not lead to/ },
  ],
  'that nobody can see': [
    '<div style="display:none">Hello</div>',
    { passed: false, says: /nothing to read/ },
  ],
}
for (const [what, [tutorial, { passed, says }]] of Object.entries(tutorials))
  test(`a tutorial ${what} ${passed ? 'passes' : 'fails'}`, async ({ browser, baseURL }) => {
    const grounds = { browser, address: baseURL ?? '', lookup: null }
    const outcome = await tryCase(grounds, { ...sound, tutorial }, 'tutorial', tryTutorial)
    expect(outcome.passed, words(outcome)).toBe(passed)
    expect(words(outcome)).toMatch(says)
  })

const answers: [unknown, unknown, string][] = [
  [{ b: [1, null], a: 'x' }, { a: 'x', b: [1, null] }, 'exact'],
  [{ a: 1, b: 2 }, { a: 5 }, 'shape'],
  [{ b: 2 }, { a: 5 }, 'different'],
  ['other words', 'words', 'shape'],
  ['', 'words', 'different'],
  [[], [1], 'shape'],
  [{}, [1], 'different'],
  [null, 0, 'different'],
]
for (const [stored, expected, kind] of answers)
  test(`${JSON.stringify(stored)} stands to ${JSON.stringify(expected)} as ${kind}`, () => {
    expect(agreementOf(stored, expected).kind).toBe(kind)
  })
