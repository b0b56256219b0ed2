import { Trans } from '@lingui/react/macro'

const number =
  'flex size-10 shrink-0 items-center justify-center rounded-full bg-accent-quiet text-lg font-bold text-accent'

/** The site in three steps, for those who are here for the first time. */
export function HowItWorks() {
  return (
    <section aria-labelledby="how" className="flex flex-col gap-6">
      <h2 id="how" className="text-2xl font-bold">
        <Trans>How it works</Trans>
      </h2>
      <ol className="grid gap-8 md:grid-cols-3">
        <li className="flex gap-4">
          <span aria-hidden="true" className={number}>
            1
          </span>
          <div>
            <h3 className="text-lg font-semibold">
              <Trans>Choose a project</Trans>
            </h3>
            <p className="mt-1 text-pretty text-muted">
              <Trans>
                Researchers, archives and neighbours ask for help here. Take what makes you curious.
              </Trans>
            </p>
          </div>
        </li>
        <li className="flex gap-4">
          <span aria-hidden="true" className={number}>
            2
          </span>
          <div>
            <h3 className="text-lg font-semibold">
              <Trans>Do one small task</Trans>
            </h3>
            <p className="mt-1 text-pretty text-muted">
              <Trans>
                Look, listen or read, and answer. You need no training, and you may stop at any time.
              </Trans>
            </p>
          </div>
        </li>
        <li className="flex gap-4">
          <span aria-hidden="true" className={number}>
            3
          </span>
          <div>
            <h3 className="text-lg font-semibold">
              <Trans>Many answers make one result</Trans>
            </h3>
            <p className="mt-1 text-pretty text-muted">
              <Trans>Several people do the same task. Where they agree, the project can rely on it.</Trans>
            </p>
          </div>
        </li>
      </ol>
    </section>
  )
}
