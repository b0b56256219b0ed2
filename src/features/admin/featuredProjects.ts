import { getFeatured } from '#pybossa/endpoints/admin.ts'
import type { FeaturedPage } from '#pybossa/endpoints/admin.ts'
import type { ProjectCard } from '#pybossa/schemas/project.ts'
import { query } from '#shared/data/query.ts'

export const featuredPage = () => query(getFeatured, {})

/** The projects of one category, and its name. */
interface Group {
  short_name: string
  name: string
  projects: ProjectCard[]
}

/**
 * The published projects by category, in the order of the categories, those that match first to last by name.
 * @param letters of a project's or its owner's name, in any case; empty matches all
 * @param isFeaturedOnly leaves the others out
 */
export function groupsOf(page: FeaturedPage, letters: string, isFeaturedOnly: boolean): Group[] {
  const wanted = letters.trim().toLocaleLowerCase()
  const matches = ({ name, owner, featured }: ProjectCard) =>
    (!isFeaturedOnly || featured === true) &&
    (wanted === '' || `${name}\n${owner ?? ''}`.toLocaleLowerCase().includes(wanted))
  return page.categories
    .map(({ short_name, name }) => ({
      short_name,
      name,
      projects: (page.projects[short_name] ?? [])
        .filter(matches)
        .toSorted((one, other) => one.name.localeCompare(other.name)),
    }))
    .filter(({ projects }) => projects.length > 0)
}

/** Featured projects that no category lists: drafts, and those with a password (CONTRACT.md V37). */
export function hiddenFeatured(page: FeaturedPage, featured: readonly ProjectCard[]): ProjectCard[] {
  const listed = new Set(Object.values(page.projects).flatMap((projects) => projects.map(({ id }) => id)))
  return featured.filter(({ id }) => !listed.has(id))
}
