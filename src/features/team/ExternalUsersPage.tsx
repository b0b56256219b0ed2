import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { WorkshopFrame } from '#shared/workshop/WorkshopFrame.tsx'
import { Notice } from '#ui/Notice.tsx'
import { CopyCode } from './CopyCode.tsx'
import { CopyValue } from './CopyValue.tsx'
import { SecretKey } from './SecretKey.tsx'
import { curlSample, pythonSample, scriptSample } from './samples.ts'

/** How a program of one's own lets its users contribute under their own names there (CONTRACT.md §3.3 token, §3.4 external_uid). */
export default function ExternalUsersPage() {
  const { t } = useLingui()
  const { project } = useOwnedProject()
  const { id, short_name } = project
  const about = { id, short_name, origin: location.origin }
  return (
    <WorkshopFrame
      title={t`Users of other apps`}
      lead={
        <Trans>
          Your own app can let its users contribute to this project without an account here, each under the
          name that you give them.
        </Trans>
      }
    >
      <section aria-labelledby="values" className="flex flex-col gap-4">
        <h2 id="values" className="text-xl font-semibold">
          <Trans>What your app needs</Trans>
        </h2>
        <dl className="flex flex-col gap-4">
          <CopyValue name={t`Project number`} value={String(id)} />
          <CopyValue name={t`Short name`} value={short_name} />
          <SecretKey value={project.secret_key} />
        </dl>
        <p className="text-muted">
          <Trans>
            Has the key got into wrong hands?{' '}
            <Link
              to={managePaths.updateProject}
              params={{ short_name }}
              search="#secret-key"
              className="text-accent underline"
            >
              Get a new one
            </Link>
            ; tokens made with the old one stop working.
          </Trans>
        </p>
      </section>
      <section aria-labelledby="how" className="flex flex-col gap-4">
        <h2 id="how" className="text-xl font-semibold">
          <Trans>How it works</Trans>
        </h2>
        <ol className="flex max-w-prose list-decimal flex-col gap-2 ps-6">
          <li>
            <Trans>
              Your server asks for a token with the secret key. The token is good for this project, until the
              key is replaced.
            </Trans>
          </li>
          <li>
            <Trans>
              With the token your app asks for a task, naming its user in <code>external_uid</code>.
            </Trans>
          </li>
          <li>
            <Trans>
              It sends the answer within an hour, with the same <code>external_uid</code> in the address and
              in the answer.
            </Trans>
          </li>
        </ol>
        <Notice tone="warning" title={t`Keep the secret key on your server`}>
          <Trans>
            Never put it into a page or an app: whoever reads it there can act for all your users. The samples
            take it from an environment variable called <code>PYBOSSA_SECRET_KEY</code>.
          </Trans>
        </Notice>
      </section>
      <section aria-labelledby="samples" className="flex flex-col gap-6">
        <h2 id="samples" className="text-xl font-semibold">
          <Trans>Samples, filled in for this project</Trans>
        </h2>
        <CopyCode title={t`On the command line`} code={curlSample(about)} />
        <CopyCode title={t`In JavaScript, on your server`} code={scriptSample(about)} />
        <CopyCode title={t`In Python`} code={pythonSample(about)} />
        <p className="text-muted">
          <Trans>
            An <code>external_uid</code> may be any text that tells your users apart: take a number of your
            own, not a name or an address, for everybody can read it beside the answers. More about the API is
            in{' '}
            <Link to={paths.apiHelp} className="text-accent underline">
              the help
            </Link>
            .
          </Trans>
        </p>
      </section>
    </WorkshopFrame>
  )
}
