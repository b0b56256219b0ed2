import type { ComponentType } from 'react'
import type { QueryKey } from '@tanstack/react-query'
import { paths } from '#shared/routing/paths.ts'

/** What a page module exports: the page, and what must be there before it shows. */
export interface PageModule {
  default: ComponentType
  /** Fetched into the cache before the page shows; a failure goes to the route's error screen. */
  needs?: (at: { params: Record<string, string>; search: URLSearchParams }) => Need[]
}
/** Query options of any reply, as `query(endpoint, input)` makes them. */
export interface Need {
  queryKey: QueryKey
}

/** One row per screen. */
export interface Row {
  path: string
  /** Who may see it: everyone, unless it says so; others meet the screen that says why. */
  audience?: 'signedIn'
  /** The catalogue of texts it needs beyond the shell's. */
  area?: string
  /** The page has the window to itself; others have header and footer around them. */
  layout?: 'work'
  page: () => Promise<PageModule>
}

/** Every screen of the product: path · audience · layout · page. */
export const rows: Row[] = [
  { path: paths.home, area: 'home', page: () => import('#features/home/HomePage.tsx') },
  { path: paths.about, area: 'home', page: () => import('#features/home/AboutPage.tsx') },
  { path: paths.search, area: 'projects', page: () => import('#features/projects/DiscoverPage.tsx') },
  { path: paths.discover, area: 'projects', page: () => import('#features/projects/DiscoverPage.tsx') },
  { path: paths.discoverPage, area: 'projects', page: () => import('#features/projects/DiscoverPage.tsx') },
  { path: paths.project, area: 'projects', page: () => import('#features/projects/ProjectPage.tsx') },
  {
    path: paths.projectPassword,
    area: 'projects',
    page: () => import('#features/projects/ProjectPasswordPage.tsx'),
  },
  { path: paths.projectResults, area: 'results', page: () => import('#features/results/ResultsPage.tsx') },
  { path: paths.projectStats, area: 'stats', page: () => import('#features/stats/ProjectStatsPage.tsx') },
  { path: paths.projectBlog, area: 'blog', page: () => import('#features/blog/ProjectBlogPage.tsx') },
  { path: paths.blogpost, area: 'blog', page: () => import('#features/blog/BlogpostPage.tsx') },
  { path: paths.projectTasks, area: 'tasks', page: () => import('#features/tasks/ProjectTasksPage.tsx') },
  { path: paths.browseTasks, area: 'tasks', page: () => import('#features/tasks/BrowseTasksPage.tsx') },
  { path: paths.browseTasksPage, area: 'tasks', page: () => import('#features/tasks/BrowseTasksPage.tsx') },
  { path: paths.exportTasks, area: 'tasks', page: () => import('#features/tasks/ExportTasksPage.tsx') },
  {
    path: paths.tutorial,
    layout: 'work',
    area: 'contribute',
    page: () => import('#features/contribute/TutorialPage.tsx'),
  },
  {
    path: paths.contribute,
    layout: 'work',
    area: 'contribute',
    page: () => import('#features/contribute/ContributePage.tsx'),
  },
  {
    path: paths.presenter,
    layout: 'work',
    area: 'contribute',
    page: () => import('#features/contribute/ContributePage.tsx'),
  },
  {
    path: paths.task,
    layout: 'work',
    area: 'contribute',
    page: () => import('#features/contribute/ContributePage.tsx'),
  },
  { path: paths.signIn, area: 'account', page: () => import('#features/account/SignInPage.tsx') },
  { path: paths.register, area: 'account', page: () => import('#features/account/RegisterPage.tsx') },
  {
    path: paths.confirmRegistration,
    area: 'account',
    page: () => import('#features/account/ConfirmRegistrationPage.tsx'),
  },
  {
    path: paths.confirmEmail,
    audience: 'signedIn',
    area: 'account',
    page: () => import('#features/account/ConfirmEmailPage.tsx'),
  },
  {
    path: paths.forgotPassword,
    area: 'account',
    page: () => import('#features/account/ForgotPasswordPage.tsx'),
  },
  {
    path: paths.resetPassword,
    area: 'account',
    page: () => import('#features/account/ResetPasswordPage.tsx'),
  },
  { path: paths.oneTimeCode, area: 'account', page: () => import('#features/account/OneTimeCodePage.tsx') },
  {
    path: paths.newsletter,
    audience: 'signedIn',
    area: 'account',
    page: () => import('#features/account/NewsletterPage.tsx'),
  },
  {
    path: paths.settings,
    audience: 'signedIn',
    area: 'account',
    page: () => import('#features/account/settings/SettingsPage.tsx'),
  },
  { path: paths.signOut, area: 'account', page: () => import('#features/account/SignOutPage.tsx') },
  { path: paths.profile, area: 'account', page: () => import('#features/account/ProfilePage.tsx') },
  { path: paths.terms, area: 'help', page: () => import('#features/help/TermsPage.tsx') },
  { path: paths.privacy, area: 'help', page: () => import('#features/help/PrivacyPage.tsx') },
  { path: paths.cookies, area: 'help', page: () => import('#features/help/CookiesPage.tsx') },
  { path: paths.presenterHelp, area: 'help', page: () => import('#features/help/PresenterHelpPage.tsx') },
]
