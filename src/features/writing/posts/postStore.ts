import {
  createAnnouncement,
  createBlogpost,
  deleteAnnouncement,
  deleteBlogpost,
  listAnnouncementRows,
  listBlogposts,
  updateAnnouncement,
  updateBlogpost,
  uploadAnnouncementPicture,
  uploadBlogpostPicture,
} from '#pybossa/endpoints/api.ts'
import type { Announcement } from '#pybossa/schemas/announcement.ts'
import type { Blogpost } from '#pybossa/schemas/blogpost.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'

/** A blog post or an announcement, as far as both are the same. */
export type Post = Pick<
  Announcement & Blogpost,
  'id' | 'title' | 'body' | 'media_url' | 'info' | 'published' | 'created'
>
export interface Texts {
  title: string
  body: string
}
interface PostChange extends Partial<Texts> {
  published?: boolean
  media_url?: null
  info?: Record<string, unknown>
}

/** Where posts are kept. Every call rejects with a `PybossaError`. */
export interface PostStore {
  create: (post: Texts & { published: boolean }) => Promise<Post>
  change: (id: number, change: PostChange) => Promise<Post>
  /** The file is kept under its name among all of its sender's: the name must be new. */
  putCover: (id: number, file: File) => Promise<Post>
  remove: (id: number) => Promise<unknown>
  /** The newest with these very words: whether a save arrived whose answer did not. */
  find: (texts: Texts) => Promise<Post | undefined>
}

const newest = { limit: 20, orderby: 'id', desc: true }
const same =
  ({ title, body }: Texts) =>
  (post: Post) =>
    post.title === title && post.body === body

/** A project's blog. Creator and admins add, author and admins change (CONTRACT.md §3.2 blogpost). */
export const blogStore = (project_id: number): PostStore => ({
  create: (body) => callSignedIn(createBlogpost, { body: { project_id, ...body } }),
  change: (id, body) => callSignedIn(updateBlogpost, { params: { id }, body }),
  putCover: (id, file) => callSignedIn(uploadBlogpostPicture, { params: { id }, body: { project_id, file } }),
  remove: (id) => callSignedIn(deleteBlogpost, { params: { id } }),
  find: async (texts) =>
    (await callSignedIn(listBlogposts, { query: { project_id, ...newest } })).find(same(texts)),
})

/** The site's announcements, for admins (CONTRACT.md §3.2 announcement). */
export const announcementStore: PostStore = {
  create: (body) => callSignedIn(createAnnouncement, { body }),
  change: (id, body) => callSignedIn(updateAnnouncement, { params: { id }, body }),
  putCover: (id, file) => callSignedIn(uploadAnnouncementPicture, { params: { id }, body: { file } }),
  remove: (id) => callSignedIn(deleteAnnouncement, { params: { id } }),
  find: async (texts) => (await callSignedIn(listAnnouncementRows, { query: newest })).find(same(texts)),
}
