import type { Blogpost } from '#pybossa/schemas/blogpost.ts'

/** A blog as people read it; PYBOSSA lists posts in no order. */
export const newestFirst = (posts: readonly Blogpost[]) =>
  posts.toSorted((one, other) => other.created.localeCompare(one.created) || other.id - one.id)
