import * as z from 'zod/mini'
import { endpoint } from '#pybossa/endpoint.ts'
import { Announcement, AnnouncementChange, NewAnnouncement } from '#pybossa/schemas/announcement.ts'
import { Blogpost, BlogpostChange, NewBlogpost } from '#pybossa/schemas/blogpost.ts'
import { CategoryRow } from '#pybossa/schemas/category.ts'
import { Nothing } from '#pybossa/schemas/form.ts'
import {
  HelpingMaterial,
  HelpingMaterialChange,
  MaterialUpload,
  NewHelpingMaterial,
  UploadFields,
} from '#pybossa/schemas/helpingMaterial.ts'
import { NewPage, Page, PageChange } from '#pybossa/schemas/page.ts'
import { NewProject, Project, ProjectChange } from '#pybossa/schemas/project.ts'
import { Result } from '#pybossa/schemas/result.ts'
import { GlobalStats, ProjectStats } from '#pybossa/schemas/stats.ts'
import { ApiUser, SavedUser } from '#pybossa/schemas/user.ts'
import { List } from './apiList.ts'

export const listProjects = endpoint({
  method: 'GET',
  path: '/api/project',
  query: List,
  reply: z.array(Project),
})
export const getProjectRow = endpoint({ method: 'GET', path: '/api/project/:id', reply: Project })
export const createProject = endpoint({
  method: 'POST',
  path: '/api/project',
  body: NewProject,
  reply: Project,
})
export const updateProjectRow = endpoint({
  method: 'PUT',
  path: '/api/project/:id',
  body: ProjectChange,
  reply: Project,
})
export const deleteProjectRow = endpoint({ method: 'DELETE', path: '/api/project/:id', reply: Nothing })

export const listResults = endpoint({
  method: 'GET',
  path: '/api/result',
  query: List,
  reply: z.array(Result),
})
export const getResult = endpoint({ method: 'GET', path: '/api/result/:id', reply: Result })
/** Only `info` may be written. */
export const updateResult = endpoint({
  method: 'PUT',
  path: '/api/result/:id',
  body: z.object({ info: z.unknown() }),
  reply: Result,
})

/** Write categories through `endpoints/admin.ts`: writes here leave the server's lists stale for a day (CONTRACT.md §3.2). */
export const listCategories = endpoint({
  method: 'GET',
  path: '/api/category',
  query: List,
  reply: z.array(CategoryRow),
})
export const getCategoryRow = endpoint({ method: 'GET', path: '/api/category/:id', reply: CategoryRow })

/** Also looks up one name: `{ name }`. */
export const listUsers = endpoint({ method: 'GET', path: '/api/user', query: List, reply: z.array(ApiUser) })
export const getUserRow = endpoint({ method: 'GET', path: '/api/user/:id', reply: ApiUser })
/** What the profile form cannot: `info` (replaced whole), the CKAN key (Q5), and for admins `pro`. `{}` reads oneself fresh (Q11). */
export const updateUser = endpoint({
  method: 'PUT',
  path: '/api/user/:id',
  body: z.partial(
    z.object({
      info: z.record(z.string(), z.unknown()),
      ckan_api: z.string(),
      subscribed: z.boolean(),
      pro: z.boolean(),
    }),
  ),
  reply: SavedUser,
})

/** Before release 4: one's keys of the other sites one signed in with, by provider (CONTRACT.md §6). */
export const getOauthTokens = endpoint({
  method: 'GET',
  path: '/api/token',
  reply: z.record(z.string(), z.unknown()),
})

export const listAnnouncementRows = endpoint({
  method: 'GET',
  path: '/api/announcement',
  query: List,
  reply: z.array(Announcement),
})
export const getAnnouncement = endpoint({ method: 'GET', path: '/api/announcement/:id', reply: Announcement })
export const createAnnouncement = endpoint({
  method: 'POST',
  path: '/api/announcement',
  body: NewAnnouncement,
  reply: Announcement,
})
export const updateAnnouncement = endpoint({
  method: 'PUT',
  path: '/api/announcement/:id',
  body: AnnouncementChange,
  reply: Announcement,
})
export const uploadAnnouncementPicture = endpoint({
  method: 'PUT',
  path: '/api/announcement/:id',
  body: UploadFields,
  encoding: 'multipart',
  reply: Announcement,
})
export const deleteAnnouncement = endpoint({
  method: 'DELETE',
  path: '/api/announcement/:id',
  reply: Nothing,
})

export const listBlogposts = endpoint({
  method: 'GET',
  path: '/api/blogpost',
  query: List,
  reply: z.array(Blogpost),
})
export const getBlogpost = endpoint({ method: 'GET', path: '/api/blogpost/:id', reply: Blogpost })
/** Creator and admins; mails the contributors at once, drafts too (Q28). */
export const createBlogpost = endpoint({
  method: 'POST',
  path: '/api/blogpost',
  body: NewBlogpost,
  reply: Blogpost,
})
export const updateBlogpost = endpoint({
  method: 'PUT',
  path: '/api/blogpost/:id',
  body: BlogpostChange,
  reply: Blogpost,
})
export const uploadBlogpostPicture = endpoint({
  method: 'PUT',
  path: '/api/blogpost/:id',
  body: UploadFields,
  encoding: 'multipart',
  reply: Blogpost,
})
export const deleteBlogpost = endpoint({ method: 'DELETE', path: '/api/blogpost/:id', reply: Nothing })

export const listHelpingMaterials = endpoint({
  method: 'GET',
  path: '/api/helpingmaterial',
  query: List,
  reply: z.array(HelpingMaterial),
})
export const getHelpingMaterial = endpoint({
  method: 'GET',
  path: '/api/helpingmaterial/:id',
  reply: HelpingMaterial,
})
export const createHelpingMaterial = endpoint({
  method: 'POST',
  path: '/api/helpingmaterial',
  body: NewHelpingMaterial,
  reply: HelpingMaterial,
})
export const updateHelpingMaterial = endpoint({
  method: 'PUT',
  path: '/api/helpingmaterial/:id',
  body: HelpingMaterialChange,
  reply: HelpingMaterial,
})
/** A new helping material made of a file. */
export const uploadHelpingMaterial = endpoint({
  method: 'POST',
  path: '/api/helpingmaterial',
  body: MaterialUpload,
  encoding: 'multipart',
  reply: HelpingMaterial,
})
/** Another file for it; its words stay. */
export const replaceHelpingMaterialFile = endpoint({
  method: 'PUT',
  path: '/api/helpingmaterial/:id',
  body: UploadFields,
  encoding: 'multipart',
  reply: HelpingMaterial,
})
export const deleteHelpingMaterial = endpoint({
  method: 'DELETE',
  path: '/api/helpingmaterial/:id',
  reply: Nothing,
})

export const listPages = endpoint({ method: 'GET', path: '/api/page', query: List, reply: z.array(Page) })
export const getPage = endpoint({ method: 'GET', path: '/api/page/:id', reply: Page })
export const createPage = endpoint({ method: 'POST', path: '/api/page', body: NewPage, reply: Page })
export const updatePage = endpoint({ method: 'PUT', path: '/api/page/:id', body: PageChange, reply: Page })
export const uploadPagePicture = endpoint({
  method: 'PUT',
  path: '/api/page/:id',
  body: UploadFields,
  encoding: 'multipart',
  reply: Page,
})
export const deletePage = endpoint({ method: 'DELETE', path: '/api/page/:id', reply: Nothing })

export const listProjectStats = endpoint({
  method: 'GET',
  path: '/api/projectstats',
  query: List,
  reply: z.array(ProjectStats),
})
export const getProjectStatsRow = endpoint({
  method: 'GET',
  path: '/api/projectstats/:id',
  reply: ProjectStats,
})
export const getGlobalStats = endpoint({ method: 'GET', path: '/api/globalstats', reply: GlobalStats })

/** What Disqus needs to know its reader (CONTRACT.md §3.3). */
export const getDisqusSignOn = endpoint({
  method: 'GET',
  path: '/api/disqus/sso',
  reply: z.object({ remote_auth_s3: z.string(), api_key: z.string() }),
})
/** "The <BRAND> API": the one place where a site's name can be read without its configuration (CONTRACT.md §3.3). */
export const getBrandText = endpoint({ method: 'GET', path: '/api/', answers: 'text', reply: z.string() })
