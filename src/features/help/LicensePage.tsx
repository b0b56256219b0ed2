import { Trans, useLingui } from '@lingui/react/macro'
import { Page } from '#shared/Page.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'

/** `/help/license`: under which conditions what is made here may be used (CONTRACT.md V11: the server leaves the text to its theme). */
export default function LicensePage() {
  const { t } = useLingui()
  const licences = [
    {
      name: 'CC0',
      address: 'https://creativecommons.org/publicdomain/zero/1.0/',
      about: t`No conditions at all: everybody may do anything with it. Best for data that others build on.`,
    },
    {
      name: 'CC BY 4.0',
      address: 'https://creativecommons.org/licenses/by/4.0/',
      about: t`Everybody may use it and has to name its source.`,
    },
    {
      name: 'CC BY-SA 4.0',
      address: 'https://creativecommons.org/licenses/by-sa/4.0/',
      about: t`The same, and what is made of it stays under the same conditions.`,
    },
    {
      name: 'ODbL',
      address: 'https://opendatacommons.org/licenses/odbl/',
      about: t`For whole data sets: name the source and share changed versions under the same conditions.`,
    },
  ]
  return (
    <Page title={t`Licences`} width="prose">
      <h1 tabIndex={-1} className="mb-6 text-3xl font-bold sm:text-4xl">
        <Trans>Licences</Trans>
      </h1>
      <div className="prose">
        <h2>
          <Trans>The answers and results</Trans>
        </h2>
        <p>
          <Trans>
            Each project decides under which conditions its data may be used, and says so in its description.
            Where it says nothing, ask the people who run it. What you agree to by taking part stands in the{' '}
            <Link to={paths.terms}>terms of use</Link>.
          </Trans>
        </p>
        <h2>
          <Trans>If you run a project</Trans>
        </h2>
        <p>
          <Trans>
            Say it in your description, in one sentence, before the first answer. These are in common use:
          </Trans>
        </p>
        <ul>
          {licences.map(({ name, address, about }) => (
            <li key={name}>
              <a href={address} target="_blank" rel="noopener noreferrer">
                {name}
              </a>
              {': '}
              {about}
            </li>
          ))}
        </ul>
        <p>
          <Trans>
            Pictures, sounds and texts that you show in tasks stay under the conditions of those who made
            them. Make sure you may show them.
          </Trans>
        </p>
        <h2>
          <Trans>The programs</Trans>
        </h2>
        <p>
          <Trans>
            The server, PYBOSSA, is free software under the GNU Affero General Public License, version 3.
            These pages, Atrium, are free software under the MIT License.
          </Trans>
        </p>
      </div>
    </Page>
  )
}
