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
  /** Who may see it; others meet the screen that says why. `visitor` pages lead signed-in people on. */
  audience: 'anyone' | 'signedIn'
  /** The catalogue of texts it needs beyond the shell's. */
  area?: string
  /** `site`: header and footer around it. `work`: the page has the window to itself. */
  layout: 'site' | 'work'
  page: () => Promise<PageModule>
}

type Page = Row['page']
const anyone = (path: string, area: string, page: Page): Row => ({
  path,
  audience: 'anyone',
  layout: 'site',
  area,
  page,
})
const signedIn = (path: string, area: string, page: Page): Row => ({
  ...anyone(path, area, page),
  audience: 'signedIn',
})
const atWork = (path: string, area: string, page: Page): Row => ({
  ...anyone(path, area, page),
  layout: 'work',
})

/** Every screen of the product: path · audience · layout · page. */
export const rows: Row[] = [
  anyone(paths.home, 'home', () => import('#features/home/HomePage.tsx')),
  anyone(paths.about, 'home', () => import('#features/home/AboutPage.tsx')),
  anyone(paths.search, 'projects', () => import('#features/projects/DiscoverPage.tsx')),
  anyone(paths.discover, 'projects', () => import('#features/projects/DiscoverPage.tsx')),
  anyone(paths.discoverPage, 'projects', () => import('#features/projects/DiscoverPage.tsx')),
  anyone(paths.project, 'projects', () => import('#features/projects/ProjectPage.tsx')),
  anyone(paths.projectPassword, 'projects', () => import('#features/projects/ProjectPasswordPage.tsx')),
  anyone(paths.projectResults, 'results', () => import('#features/results/ResultsPage.tsx')),
  anyone(paths.projectStats, 'stats', () => import('#features/stats/ProjectStatsPage.tsx')),
  anyone(paths.projectBlog, 'blog', () => import('#features/blog/ProjectBlogPage.tsx')),
  anyone(paths.blogpost, 'blog', () => import('#features/blog/BlogpostPage.tsx')),
  anyone(paths.projectTasks, 'tasks', () => import('#features/tasks/ProjectTasksPage.tsx')),
  anyone(paths.browseTasks, 'tasks', () => import('#features/tasks/BrowseTasksPage.tsx')),
  anyone(paths.browseTasksPage, 'tasks', () => import('#features/tasks/BrowseTasksPage.tsx')),
  anyone(paths.exportTasks, 'tasks', () => import('#features/tasks/ExportTasksPage.tsx')),
  atWork(paths.tutorial, 'contribute', () => import('#features/contribute/TutorialPage.tsx')),
  atWork(paths.contribute, 'contribute', () => import('#features/contribute/ContributePage.tsx')),
  atWork(paths.presenter, 'contribute', () => import('#features/contribute/ContributePage.tsx')),
  atWork(paths.task, 'contribute', () => import('#features/contribute/ContributePage.tsx')),
  anyone(paths.signIn, 'account', () => import('#features/account/SignInPage.tsx')),
  anyone(paths.register, 'account', () => import('#features/account/RegisterPage.tsx')),
  anyone(paths.confirmRegistration, 'account', () => import('#features/account/ConfirmRegistrationPage.tsx')),
  signedIn(paths.confirmEmail, 'account', () => import('#features/account/ConfirmEmailPage.tsx')),
  anyone(paths.forgotPassword, 'account', () => import('#features/account/ForgotPasswordPage.tsx')),
  anyone(paths.resetPassword, 'account', () => import('#features/account/ResetPasswordPage.tsx')),
  anyone(paths.oneTimeCode, 'account', () => import('#features/account/OneTimeCodePage.tsx')),
  signedIn(paths.newsletter, 'account', () => import('#features/account/NewsletterPage.tsx')),
  signedIn(paths.settings, 'account', () => import('#features/account/settings/SettingsPage.tsx')),
  anyone(paths.signOut, 'account', () => import('#features/account/SignOutPage.tsx')),
  anyone(paths.profile, 'account', () => import('#features/account/ProfilePage.tsx')),
  anyone(paths.terms, 'help', () => import('#features/help/TermsPage.tsx')),
  anyone(paths.privacy, 'help', () => import('#features/help/PrivacyPage.tsx')),
  anyone(paths.cookies, 'help', () => import('#features/help/CookiesPage.tsx')),
  anyone(paths.presenterHelp, 'help', () => import('#features/help/PresenterHelpPage.tsx')),
]
