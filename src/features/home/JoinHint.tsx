import { Trans } from '@lingui/react/macro'
import { isHere } from '#shared/config/setting.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { buttonClass } from '#ui/buttonClass.ts'

/** What an account is good for, said once to those who have none. */
export function JoinHint() {
  if (!isHere(paths.register)) return null
  return (
    <section
      aria-labelledby="join"
      className="flex flex-wrap items-center justify-between gap-x-10 gap-y-5 rounded-lg bg-accent-quiet p-6 sm:p-8"
    >
      <div className="max-w-prose">
        <h2 id="join" className="text-xl font-semibold">
          <Trans>You can begin without an account</Trans>
        </h2>
        <p className="mt-1">
          <Trans>
            Most projects take answers from everyone. With an account your answers count as yours, and you can
            find your projects again on every device.
          </Trans>
        </p>
      </div>
      <Link to={paths.register} className={buttonClass({ variant: 'primary' })}>
        <Trans>Create an account</Trans>
      </Link>
    </section>
  )
}
