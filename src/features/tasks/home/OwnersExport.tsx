import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getProject } from '#pybossa/endpoints/projects.ts'
import { query } from '#shared/data/query.ts'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { ownedProjectQuery } from '#shared/workshop/ownedProject.ts'
import { Notice } from '#ui/Notice.tsx'
import { CkanExport } from './CkanExport.tsx'
import { FreshDownload } from './FreshDownload.tsx'

/** What those who manage a project find below its downloads: who else may have them, the same without waiting, and CKAN. */
export function OwnersExport({ short_name }: { short_name: string }) {
  const { t } = useLingui()
  const { project } = useSuspenseQuery(ownedProjectQuery(short_name)).data
  // Of all pages the project's own alone says where the CKAN is (CONTRACT.md V45).
  const { data: page } = useSuspenseQuery(query(getProject, { params: { short_name } }))
  const details = (
    <Link to={managePaths.updateProject} params={{ short_name }} className="text-accent underline">
      <Trans>Change this in the project’s details</Trans>
    </Link>
  )
  return (
    <>
      {project.zip_download === false ? (
        <Notice title={<Trans>Only those who manage the project see this page</Trans>}>
          <Trans>You keep the tasks and answers of this project to those who manage it.</Trans> {details}
        </Notice>
      ) : project.published === true ? (
        <p className="max-w-prose text-muted">
          <Trans>Everybody can download these files.</Trans> {details}
        </p>
      ) : (
        <Notice title={<Trans>A draft’s files grow old</Trans>}>
          <Trans>
            The server packs the files of a draft once, at the first download, and not again until tasks are
            deleted. What you need of today is below.
          </Trans>
        </Notice>
      )}
      <FreshDownload project={project} />
      {page.ckan_url ? (
        <CkanExport
          short_name={short_name}
          site={{
            name: page.ckan_name || t`the site’s CKAN`,
            url: page.ckan_url,
            dataset: page.ckan_pkg_name || short_name,
          }}
        />
      ) : null}
    </>
  )
}
