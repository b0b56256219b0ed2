import { Trans } from '@lingui/react/macro'
import { version } from '#shared/version.ts'

/** What administrators may look for here, and is done at the server (CONTRACT.md §9.3 rows 150, 166, 175–177). */
export function Elsewhere() {
  return (
    <section aria-labelledby="elsewhere">
      <h2 id="elsewhere" className="text-xl font-semibold">
        <Trans>What this server does elsewhere</Trans>
      </h2>
      <dl className="mt-3 grid max-w-prose gap-4 [&_dd]:text-muted [&_dt]:font-semibold">
        <div>
          <dt>
            <Trans>A line on every page, by role</Trans>
          </dt>
          <dd>
            <Trans>
              Notices to visitors, users, owners or administrators stand in PYBOSSA’s settings, as{' '}
              <code>ANNOUNCEMENT</code>. This site does not show them: write an announcement instead.
            </Trans>
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Deleting or blocking an account</Trans>
          </dt>
          <dd>
            <Trans>PYBOSSA has no way to do it. People delete their own account in their settings.</Trans>
          </dd>
        </div>
        <div>
          <dt>
            <Trans>What somebody knows, and when they have time</Trans>
          </dt>
          <dd>
            <Trans>
              Where the site asks for it, people say so in their own settings. PYBOSSA shows administrators no
              form for it that works.
            </Trans>
          </dd>
        </div>
        <div>
          <dt>
            <Trans>How long pages take</Trans>
          </dt>
          <dd>
            <Trans>
              Where its profiler is switched on, it has a page of its own at <code>/flask-profiler/</code>{' '}
              with a password of its own.
            </Trans>
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Name, logo, colours and languages of the site</Trans>
          </dt>
          <dd>
            <Trans>
              They stand in the file <code>static/config.json</code> of this site; Atrium’s README lists all
              it can say. This is Atrium {version}.
            </Trans>
          </dd>
        </div>
      </dl>
    </section>
  )
}
