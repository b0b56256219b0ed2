import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

interface Count {
  passed: number
  failed: number
}

const reports = mkdtempSync(path.join(tmpdir(), 'atrium-reports-'))
const unitReport = path.join(reports, 'unit.json')
const e2eReport = path.join(reports, 'e2e.json')
const presentersReport = path.join(reports, 'presenters.json')

/** Runs one npm script of the project, its output going straight to ours; resolves to whether it succeeded. */
function run(script: string, args: string[] = [], env: Record<string, string> = {}): Promise<boolean> {
  console.log(`\n── npm run ${script}`)
  return new Promise((resolve) => {
    spawn('npm', ['run', '-s', script, '--', ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    }).on('close', (code) => resolve(code === 0))
  })
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

/** The runner's own count; a runner that failed without naming a failure (it could not start, say) counts as one. */
function countOf(succeeded: boolean, read: () => Count): Count {
  try {
    const { passed, failed } = read()
    return { passed, failed: succeeded ? failed : Math.max(failed, 1) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const counts: Record<string, Count> = {}
const step = async (script: string) => {
  const succeeded = await run(script)
  counts[script] = { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 }
}

for (const script of ['typecheck', 'lint', 'format', 'knip', 'build']) await step(script)

counts['unit'] = countOf(
  await run('unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]),
  () => {
    const report = readJson(unitReport) as { numPassedTests: number; numFailedTests: number }
    return { passed: report.numPassedTests, failed: report.numFailedTests }
  },
)

counts['e2e'] = countOf(await run('e2e', [], { CI: 'true', E2E_REPORT: e2eReport }), () => {
  const { stats } = readJson(e2eReport) as { stats: { expected: number; unexpected: number; flaky: number } }
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
})

counts['presenters'] = countOf(
  await run('check:presenters', ['--no-build', '--retry', '--json', presentersReport]),
  () => readJson(presentersReport) as Count,
)

console.log('')
for (const [name, { passed, failed }] of Object.entries(counts))
  console.log(`${name.padEnd(10)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`)
const sum = Object.values(counts).reduce((a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
}))
console.log(`${sum.passed} passed, ${sum.failed} failed`)
process.exitCode = sum.failed > 0 ? 1 : 0
