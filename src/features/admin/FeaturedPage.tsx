import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useId, useState, type ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import type { ProjectCard } from '#pybossa/schemas/project.ts'
import { categoryPage, FEATURED } from '#shared/projects/categoryPage.ts'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { AdminFrame } from '#shared/workshop/AdminFrame.tsx'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Field } from '#ui/Field.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { featuredPage, groupsOf, hiddenFeatured } from './featuredProjects.ts'
import { FeaturedRow } from './FeaturedRow.tsx'
import { keepPlace } from './keepPlace.ts'
import { useFeaturing } from './useFeaturing.ts'

export const needs = () => [featuredPage()]

/** `/admin/featured`: which projects stand first on the home page (CONTRACT.md V89–90). */
export default function FeaturedPage() {
  const { t } = useLingui()
  const { data } = useSuspenseQuery(featuredPage())
  const { data: featured } = useQuery(categoryPage(FEATURED))
  const [search, setSearch] = useSearchParams()
  // What is typed shows at once; the address follows.
  const [letters, setLetters] = useState(search.get('q') ?? '')
  const isFeaturedOnly = search.get('show') === 'featured'
  const { setFeatured, busy } = useFeaturing()
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(search)
    if (value) next.set(name, value)
    else next.delete(name)
    setSearch(next, { replace: true })
  }
  const groups = groupsOf(data, letters, isFeaturedOnly)
  const hidden = hiddenFeatured(data, featured?.projects ?? [])
  const hasAny = Object.values(data.projects).some((projects) => projects.length > 0)
  const rowOf = (project: ProjectCard, isFeatured: boolean) => (
    <FeaturedRow
      key={project.id}
      project={project}
      isFeatured={isFeatured}
      isBusy={busy.has(project.id)}
      onChange={() => void keepPlace(() => setFeatured(project, !isFeatured))}
    />
  )
  return (
    <AdminFrame
      title={t`Featured`}
      lead={<Trans>Featured projects stand first on the home page, and in a list of their own.</Trans>}
    >
      {hasAny ? (
        <div role="search" className="flex flex-col gap-4">
          <div className="max-w-xl">
            <Field label={t`Search`} help={t`By the name of the project or its owner.`}>
              {(control) => (
                <TextInput
                  {...control}
                  type="search"
                  value={letters}
                  onChange={(event) => {
                    setLetters(event.target.value)
                    set('q', event.target.value)
                  }}
                  dir="auto"
                />
              )}
            </Field>
          </div>
          <Checkbox
            label={t`Featured projects only`}
            checked={isFeaturedOnly}
            onChange={(event) => set('show', event.target.checked ? 'featured' : '')}
          />
        </div>
      ) : null}
      {hidden.length > 0 ? (
        <Part
          title={t`Featured, but in no category’s list`}
          lead={
            <Trans>
              Drafts and projects with a password. They stand on the home page all the same, and volunteers
              meet a closed door.
            </Trans>
          }
        >
          {hidden.map((project) => rowOf(project, true))}
        </Part>
      ) : null}
      {groups.map(({ short_name, name, projects }) => (
        <Part key={short_name} title={<bdi>{name}</bdi>}>
          {projects.map((project) => rowOf(project, project.featured === true))}
        </Part>
      ))}
      {groups.length > 0 ? null : hasAny ? (
        <EmptyState
          drawing="search"
          title={isFeaturedOnly && !letters ? t`No project is featured` : t`No project matches`}
          actions={
            <Button
              onClick={() => {
                setLetters('')
                setSearch({}, { replace: true })
              }}
            >
              <Trans>Show all projects</Trans>
            </Button>
          }
        />
      ) : (
        <EmptyState
          drawing="nothing"
          title={t`There are no published projects yet`}
          actions={
            <Link to={managePaths.adminDrafts} className={buttonClass({ variant: 'primary' })}>
              <Trans>See the drafts</Trans>
            </Link>
          }
        />
      )}
    </AdminFrame>
  )
}

function Part({ title, lead, children }: { title: ReactNode; lead?: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-xl font-semibold wrap-anywhere">
        {title}
      </h2>
      {lead ? <p className="mt-1 max-w-prose text-muted">{lead}</p> : null}
      <ul aria-labelledby={id} className="mt-2 divide-y divide-line border-y border-line">
        {children}
      </ul>
    </section>
  )
}
