import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { chromiumOptions } from '../chromium.ts'
import { startServer } from '../startServer.ts'
import { readExternals } from './foreignReplies.ts'
import { lineOf, type Outcome } from './outcome.ts'
import { readCases } from './presenterCase.ts'
import { tryCase } from './tryCase.ts'
import { tryPresenter } from './tryPresenter.ts'
import { tryTutorial } from './tryTutorial.ts'
import type { Grounds } from './visit.ts'

const help = `npm run check:presenters -- [folder] [options]

Tries every presenter below a folder in the box of the built app: each sub-folder with a template.html and a case.json
is a case, its tutorial.html another. The last line says how many passed. Without a folder: the cases that come along.

  --only <part>        only cases whose name holds this
  --externals <file>   a module whose lookup(url) gives what other sites hold: { file | body, type } or null
  --no-build           take dist/ as it is
  --json <file>        write what came out
  --retry              try again, alone, what failed: a busy machine may miss a time-out once
  --verbose            also print what each console said`

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    externals: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
    json: { type: 'string' },
    retry: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
/** npm runs scripts where package.json is; paths are meant from where the person stands. */
const fromHere = (file: string) => path.resolve(process.env['INIT_CWD'] ?? '.', file)
const AT_ONCE = 2

if (options.help) console.log(help)
else await check()

async function check(): Promise<void> {
  const [given] = positionals
  const folder = given ? fromHere(given) : path.join(import.meta.dirname, 'cases')
  const cases = await readCases(folder, options.only)
  const lookup = options.externals ? await readExternals(fromHere(options.externals)) : null
  if (!options['no-build']) build()

  const server = await startServer()
  const browser = await chromium.launch(chromiumOptions)
  const grounds: Grounds = { browser, address: server.address, lookup }
  const outcomes = new Map<string, Outcome>()
  try {
    const trials = cases.flatMap((one): Trial[] => [
      () => tryCase(grounds, one, 'presenter', tryPresenter),
      ...(one.tutorial === null ? [] : [() => tryCase(grounds, one, 'tutorial', tryTutorial)]),
    ])
    const missed = await runAll(trials, AT_ONCE, outcomes)
    if (options.retry) await runAll(missed, 1, outcomes)
  } finally {
    await browser.close()
    server.stop()
  }
  report([...outcomes.values()], folder)
}

type Trial = () => Promise<Outcome>

/** Runs so many trials at once, says what came of each, and returns those that failed. */
async function runAll(trials: Trial[], atOnce: number, outcomes: Map<string, Outcome>): Promise<Trial[]> {
  const failed: Trial[] = []
  const left = [...trials]
  const work = async () => {
    for (let trial = left.shift(); trial; trial = left.shift()) {
      const outcome = await trial()
      outcomes.set(outcome.name, outcome)
      if (!outcome.passed) failed.push(trial)
      console.log(lineOf(outcome))
      if (options.verbose) for (const line of outcome.lines) console.log(`       ${line}`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return failed
}

function report(outcomes: Outcome[], folder: string): void {
  const passed = outcomes.filter((outcome) => outcome.passed).length
  const failed = outcomes.length - passed
  if (options.json)
    writeFileSync(fromHere(options.json), JSON.stringify({ passed, failed, outcomes }, null, 1))
  if (outcomes.length === 0) console.log(`There is no case in ${folder}.`)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 || outcomes.length === 0 ? 1 : 0
}

function build(): void {
  const { status } = spawnSync('npm', ['run', '-s', 'build', '--', '--logLevel', 'warn'], {
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('The app could not be built.')
}
