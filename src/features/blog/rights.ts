import type { Blogpost } from '#pybossa/schemas/blogpost.ts'
import type { Project } from '#pybossa/schemas/project.ts'
import type { CurrentUser } from '#pybossa/schemas/user.ts'

type Reader = Pick<CurrentUser, 'id' | 'admin'> | null | undefined

/** Creator and admins; co-owners not (CONTRACT.md §3.2 blogpost). */
export const mayWritePosts = (reader: Reader, project: Pick<Project, 'owner_id'>) =>
  reader ? reader.admin || reader.id === project.owner_id : false

/** Who wrote it, and admins. */
export const mayEditPost = (reader: Reader, post: Pick<Blogpost, 'user_id'>) =>
  reader ? reader.admin || reader.id === post.user_id : false
