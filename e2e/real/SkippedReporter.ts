import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/** Says at the end which journeys were not made, and why. */
// oxlint-disable-next-line import/no-default-export -- Playwright looks for it there
export default class SkippedReporter implements Reporter {
  readonly #skipped: string[] = []

  onTestEnd(test: TestCase, { status, annotations }: TestResult): void {
    if (status !== 'skipped') return
    const why = [...annotations, ...test.annotations].find(({ type }) => type === 'skip')?.description
    this.#skipped.push(`  ${test.title}: ${why ?? 'no reason was given'}`)
  }

  onEnd(): void {
    console.log(
      this.#skipped.length ? `\nNot tried:\n${this.#skipped.join('\n')}` : '\nEverything was tried.',
    )
  }
}
