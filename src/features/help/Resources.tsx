import { Trans, useLingui } from '@lingui/react/macro'

/** What the API gives, an address each (CONTRACT.md §3.2). */
export function Resources() {
  const { t } = useLingui()
  const resources = [
    ['/api/project', t`Projects`],
    ['/api/task', t`Tasks: what is asked`],
    ['/api/taskrun', t`Task runs: the answers people gave`],
    ['/api/result', t`Results: what was made of the answers`],
    ['/api/category', t`Categories of projects`],
    ['/api/user', t`People who do not mind being listed`],
    ['/api/blogpost', t`What projects wrote in their blogs`],
    ['/api/helpingmaterial', t`Pictures and files that help to answer`],
    ['/api/announcement', t`News of this site`],
    ['/api/projectstats', t`Numbers of each project`],
    ['/api/globalstats', t`Numbers of the whole site`],
  ] as const
  return (
    <table className="w-full border-collapse">
      <thead>
        <tr className="border-b border-line text-sm text-muted">
          <th scope="col" className="py-2 pe-4 text-start font-semibold">
            <Trans>Address</Trans>
          </th>
          <th scope="col" className="py-2 text-start font-semibold">
            <Trans>What it holds</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {resources.map(([address, about]) => (
          <tr key={address} className="border-b border-line">
            <th scope="row" className="py-2 pe-4 text-start align-top font-normal">
              <code className="font-mono text-sm wrap-anywhere">{address}</code>
            </th>
            <td className="py-2">{about}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
