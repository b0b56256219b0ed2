import * as z from 'zod/mini'
import { endpoint } from '#pybossa/endpoint.ts'
import { form } from '#pybossa/form.ts'
import { Announcement } from '#pybossa/schemas/announcement.ts'
import { Category, CategoryRow } from '#pybossa/schemas/category.ts'
import { FeedItem } from '#pybossa/schemas/feed.ts'
import { Done, Download, flashed, formOf, Text, Tick, TokenForm } from '#pybossa/schemas/form.ts'
import { Amount, maybe } from '#pybossa/schemas/maybe.ts'
import { Project, ProjectCard } from '#pybossa/schemas/project.ts'
import { ManagedUser } from '#pybossa/schemas/user.ts'

/** Every published project by category short name (V89). */
export const FeaturedPage = z.object({
  projects: z.record(z.string(), z.array(ProjectCard)),
  categories: z.array(Category),
  form: TokenForm,
})
export type FeaturedPage = z.infer<typeof FeaturedPage>
export const getFeatured = endpoint({ method: 'GET', path: '/admin/featured', reply: FeaturedPage })
/** Answers the project; `refused` (415) where it is featured already. */
export const featureProject = endpoint({ method: 'POST', path: '/admin/featured/:id', reply: Project })
export const unfeatureProject = endpoint({ method: 'DELETE', path: '/admin/featured/:id', reply: Project })

/** `load` lists the admins, `send` looks for a part of a nick or full name: `found` (V91). Never answers `next`. */
export const findUsers = form('/admin/users', {
  fields: z.object({ user: z.string() }),
  page: z.object({
    users: z.array(ManagedUser),
    found: z.array(ManagedUser),
    form: formOf({ user: Text }),
    ...flashed,
  }),
  isDoneWithoutNext: true,
})
/** By GET (V93). */
export const addAdmin = endpoint({ method: 'GET', path: '/admin/users/add/:id', reply: Done, isAct: true })
/** By GET (V94). */
export const removeAdmin = endpoint({ method: 'GET', path: '/admin/users/del/:id', reply: Done, isAct: true })
/** Who has the paid features. Read apart from `updateUser`: the answer holds the keys of somebody else (CONTRACT.md §3.2 user). */
export const setPro = endpoint({
  method: 'PUT',
  path: '/api/user/:id',
  body: z.object({ pro: z.boolean() }),
  reply: z.object({ id: z.int(), pro: z.boolean() }),
})
/** Everybody who did not restrict his data (V92). */
export const exportUsers = endpoint({
  method: 'GET',
  path: '/admin/users/export',
  query: z.object({ format: z.enum(['json', 'csv']) }),
  answers: 'file',
  reply: Download,
})

/** `load` lists categories with how many published projects each has; `send` adds one, and answers the page again (V95). */
export const manageCategories = form('/admin/categories', {
  fields: z.object({ name: z.string(), description: z.string() }),
  page: z.object({
    categories: z.array(CategoryRow),
    n_projects_per_category: z.record(z.string(), z.int()),
    form: formOf({ name: Text, description: Text }),
    ...flashed,
  }),
  isDoneWithoutNext: true,
})
/** A server error while any project is in it (Q19). */
export const deleteCategory = form('/admin/categories/del/:id', {
  fields: z.object({}),
  page: z.object({ category: CategoryRow, form: TokenForm, ...flashed }),
})
/** F19 with its id (Q7). */
export const updateCategory = form('/admin/categories/update/:id', {
  fields: z.object({ id: z.int(), name: z.string(), description: z.string() }),
  page: z.object({
    category: CategoryRow,
    form: formOf({ id: maybe(z.union([z.int(), z.string()])), name: Text, description: Text }),
    ...flashed,
  }),
})

export const listManagedAnnouncements = endpoint({
  method: 'GET',
  path: '/admin/announcement',
  reply: z.object({ announcements: z.array(Announcement), csrf: maybe(z.string()) }),
})
const announcementFields = {
  title: z.string(),
  body: z.string(),
  media_url: z.optional(z.string()),
  published: z.boolean(),
}
const AnnouncementPage = z.object({
  form: formOf({
    id: maybe(z.int()),
    title: Text,
    body: Text,
    media_url: maybe(z.string()),
    published: Tick,
  }),
  ...flashed,
})
export const writeAnnouncement = form('/admin/announcement/new', {
  fields: z.object(announcementFields),
  page: AnnouncementPage,
})
export const editAnnouncement = form('/admin/announcement/:id/update', {
  fields: z.object({ id: z.int(), ...announcementFields }),
  page: AnnouncementPage,
})
export const removeAnnouncement = endpoint({
  method: 'POST',
  path: '/admin/announcement/:id/delete',
  reply: Done,
})

export const WeekChart = z.object({ labels: z.array(z.string()), series: z.array(z.array(Amount)) })
export type WeekChart = z.infer<typeof WeekChart>
export const WeekProject = z.object({
  day: z.string(),
  id: z.int(),
  short_name: z.string(),
  p_name: z.string(),
  owner_id: z.int(),
  u_name: z.string(),
})
export type WeekProject = z.infer<typeof WeekProject>
/** The week in numbers (V102), a day old at most. `wait` is true until the server counted for the first time. */
export const Dashboard = z.union([
  z.object({
    wait: z.literal(false),
    active_users_last_week: WeekChart,
    active_anon_last_week: WeekChart,
    new_tasks_week: WeekChart,
    new_task_runs_week: WeekChart,
    new_users_week: WeekChart,
    returning_users_week: WeekChart,
    draft_projects_last_week: z.array(WeekProject),
    published_projects_last_week: z.array(WeekProject),
    update_projects_last_week: z.array(WeekProject),
    update_feed: z.array(FeedItem),
    ...flashed,
  }),
  z.object({ wait: z.literal(true), ...flashed }),
])
export type Dashboard = z.infer<typeof Dashboard>
export const getDashboard = endpoint({ method: 'GET', path: '/admin/dashboard/', reply: Dashboard })
/** Has the server count again, in the background. */
export const refreshDashboard = endpoint({
  method: 'GET',
  path: '/admin/dashboard/',
  query: z.object({ refresh: z.literal('1') }),
  reply: Dashboard,
  isAct: true,
})
