import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { isPybossaError } from '#pybossa/errors.ts'
import { getProject } from '#pybossa/endpoints/projects.ts'
import type { CountedProjectPage } from '#pybossa/schemas/projectPage.ts'
import type { Owner } from '#pybossa/schemas/user.ts'
import { query } from '#shared/data/query.ts'
import { Page } from '#shared/Page.tsx'
import { ProjectPicture } from '#shared/components/ProjectPicture.tsx'
import { SafeMarkdown } from '#shared/components/SafeMarkdown.tsx'
import { uploadAddress } from '#shared/components/uploadAddress.ts'
import { OwnerBarSlot } from '#shared/projectPages/OwnerBarSlot.tsx'
import { ProjectTabs } from '#shared/projectPages/ProjectTabs.tsx'
import { ShareButton } from '#shared/projectPages/ShareButton.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Avatar } from '#ui/Avatar.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { Badge } from '#ui/Badge.tsx'
import { Icon } from '#ui/Icon.tsx'
import { ContributeCall } from './ContributeCall.tsx'
import { datasetAddress } from './datasetAddress.ts'
import { ProjectFacts } from './ProjectFacts.tsx'
import { ProjectPages } from './ProjectPages.tsx'
import { useWork } from './useWork.ts'

const projectQuery = (short_name = '') => query(getProject, { params: { short_name } })

export const needs = ({ params }: { params: Record<string, string> }) => [projectQuery(params['short_name'])]

/** So long that the button above is out of sight at its end. */
const isStoryLong = (story: string) => story.length > 800

/** A project's own page: what it is, what is to do, how far it is, whose it is. */
export default function ProjectPage() {
  const { t } = useLingui()
  const { short_name } = useParams()
  const { data: page, error } = useSuspenseQuery(projectQuery(short_name))
  const { project, owner } = page
  const work = useWork(page, isPybossaError(error, 'passwordNeeded'))
  const story = project.long_description?.trim() ?? ''
  const isDraft = project.published === false

  return (
    <Page title={project.name}>
      <div className="grid items-start gap-x-8 gap-y-6 sm:grid-cols-2 md:gap-x-12">
        <div className="overflow-hidden rounded-lg max-sm:-mx-4 max-sm:-mt-8 max-sm:rounded-none sm:order-last">
          <ProjectPicture project={project} isFirst />
        </div>
        <div className="flex min-w-0 flex-col gap-6 sm:pt-2">
          <div className="flex flex-col gap-3">
            {isDraft || project.featured ? (
              <p className="flex gap-2">
                {isDraft ? (
                  <Badge tone="warning">
                    <Trans>Draft</Trans>
                  </Badge>
                ) : (
                  <Badge tone="accent">
                    <Trans>Featured</Trans>
                  </Badge>
                )}
              </p>
            ) : null}
            <h1
              tabIndex={-1}
              dir="auto"
              className={`font-bold wrap-anywhere ${project.name.length > 60 ? 'text-2xl' : 'text-3xl md:text-4xl'}`}
            >
              {project.name}
            </h1>
            <p dir="auto" className="text-lg text-muted wrap-anywhere">
              {project.description}
            </p>
            <OwnerLine owner={owner} />
          </div>
          <ContributeCall project={project} work={work} />
        </div>
      </div>

      <div className="mt-10 flex flex-col gap-4">
        <OwnerBarSlot project={project} />
        <ProjectTabs short_name={project.short_name} tab="about" />
      </div>
      <div className="grid gap-x-16 gap-y-12 pt-10 md:grid-cols-[minmax(0,1fr)_22rem]">
        <section aria-labelledby="about" className="min-w-0">
          <h2 id="about" className="mb-4 text-2xl font-bold">
            <Trans>About this project</Trans>
          </h2>
          <div dir="auto" className="max-w-prose">
            {story !== '' && story !== project.description.trim() ? (
              <SafeMarkdown source={story} />
            ) : (
              <p className="text-muted">
                <Trans>Its owner has not written more about it yet.</Trans>
              </p>
            )}
          </div>
          <ProjectPages projectId={project.id} />
          {work.contribution === 'can' && isStoryLong(story) ? (
            <Link
              to={paths.contribute}
              params={{ short_name: project.short_name }}
              className={`mt-8 ${buttonClass({ variant: 'primary' })}`}
            >
              {work.mine ? <Trans>Keep contributing</Trans> : <Trans>Start contributing</Trans>}
            </Link>
          ) : null}
        </section>
        <aside
          aria-label={t`How far the project is`}
          className="max-md:row-start-1 md:sticky md:top-8 md:self-start"
        >
          <ProjectFacts page={page} work={work} />
          <div className="-ms-3 mt-5 flex flex-wrap gap-x-2">
            <ShareButton title={project.name} />
            <DatasetLink page={page} />
          </div>
        </aside>
      </div>
    </Page>
  )
}

/** The project's data on the site's CKAN, where it has one. */
function DatasetLink({ page: { ckan_url, ckan_pkg_name, ckan_name } }: { page: CountedProjectPage }) {
  const href = datasetAddress(ckan_url, ckan_pkg_name)
  if (!href) return null
  const where = ckan_name || 'CKAN'
  return (
    <a href={href} rel="noreferrer" className={buttonClass({ variant: 'quiet' })}>
      <Icon name="download" />
      <Trans>Data on {where}</Trans>
    </a>
  )
}

/** Whose project it is; nothing where he restricted the use of his data. */
function OwnerLine({ owner }: { owner: Owner }) {
  if (!owner) return null
  return (
    <p className="flex items-center gap-2.5 text-muted">
      <Avatar name={owner.fullname} src={uploadAddress(owner.info)} />
      <span className="min-w-0 wrap-anywhere">
        <Trans>
          A project by{' '}
          <Link to={paths.profile} params={{ name: owner.name }} className="text-ink underline">
            <bdi>{owner.fullname}</bdi>
          </Link>
        </Trans>
      </span>
    </p>
  )
}
