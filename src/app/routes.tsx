import type { ComponentType } from 'react'
import type { QueryKey } from '@tanstack/react-query'
import type { laterPages } from './laterPages.ts'
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

/** A page whose address stands here, but not how to fetch it: few visits begin with one, and seventy addresses are heavy. */
const later = (name: keyof typeof laterPages) => async () =>
  (await import('./laterPages.ts')).laterPages[name]()

/** Every screen of the product: path · audience · layout · page. */
export const rows: Row[] = [
  { path: paths.home, area: 'home', page: () => import('#features/home/HomePage.tsx') },
  { path: paths.about, area: 'home', page: later('AboutPage') },
  { path: paths.search, area: 'projects', page: () => import('#features/projects/DiscoverPage.tsx') },
  { path: paths.discover, area: 'projects', page: () => import('#features/projects/DiscoverPage.tsx') },
  { path: paths.discoverPage, area: 'projects', page: () => import('#features/projects/DiscoverPage.tsx') },
  { path: paths.project, area: 'projects', page: () => import('#features/projects/ProjectPage.tsx') },
  {
    path: paths.projectPassword,
    area: 'projects',
    page: later('ProjectPasswordPage'),
  },
  { path: paths.projectResults, area: 'results', page: later('ResultsPage') },
  { path: paths.projectStats, area: 'stats', page: later('ProjectStatsPage') },
  { path: paths.projectBlog, area: 'blog', page: later('ProjectBlogPage') },
  { path: paths.blogpost, area: 'blog', page: later('BlogpostPage') },
  { path: paths.projectTasks, area: 'tasks', page: later('ProjectTasksPage') },
  { path: paths.browseTasks, area: 'tasks', page: later('BrowseTasksPage') },
  { path: paths.browseTasksPage, area: 'tasks', page: later('BrowseTasksPage') },
  { path: paths.exportTasks, area: 'tasks', page: later('ExportTasksPage') },
  {
    path: paths.tutorial,
    layout: 'work',
    area: 'contribute',
    page: later('TutorialPage'),
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
  { path: paths.register, area: 'account', page: later('RegisterPage') },
  { path: paths.confirmRegistration, area: 'account', page: later('ConfirmRegistrationPage') },
  { path: paths.confirmEmail, audience: 'signedIn', area: 'account', page: later('ConfirmEmailPage') },
  { path: paths.forgotPassword, area: 'account', page: later('ForgotPasswordPage') },
  { path: paths.resetPassword, area: 'account', page: later('ResetPasswordPage') },
  { path: paths.oneTimeCode, area: 'account', page: later('OneTimeCodePage') },
  { path: paths.newsletter, audience: 'signedIn', area: 'account', page: later('NewsletterPage') },
  { path: paths.settings, audience: 'signedIn', area: 'account', page: later('SettingsPage') },
  { path: paths.signOut, area: 'account', page: later('SignOutPage') },
  { path: paths.community, area: 'community', page: later('CommunityPage') },
  { path: paths.communityPage, area: 'community', page: later('CommunityPage') },
  { path: paths.leaderboard, area: 'community', page: later('LeaderboardPage') },
  { path: paths.leaderboardWindow, area: 'community', page: later('LeaderboardPage') },
  { path: paths.announcements, area: 'announcements', page: later('AnnouncementsPage') },
  { path: paths.siteStats, area: 'site', page: later('SiteStatsPage') },
  { path: paths.siteResults, area: 'site', page: later('SiteResultsPage') },
  { path: paths.myProfile, audience: 'signedIn', area: 'profile', page: later('MyProfilePage') },
  { path: paths.profile, area: 'profile', page: later('ProfilePage') },
  { path: paths.myProjects, audience: 'signedIn', area: 'profile', page: later('MyProjectsPage') },
  { path: paths.myApplications, audience: 'signedIn', area: 'profile', page: later('MyProjectsPage') },
  { path: paths.favorites, audience: 'signedIn', area: 'profile', page: later('FavoritesPage') },
  { path: paths.help, area: 'help', page: later('HelpPage') },
  { path: paths.apiHelp, area: 'help', page: later('ApiHelpPage') },
  { path: paths.license, area: 'help', page: later('LicensePage') },
  { path: paths.terms, area: 'help', page: later('TermsPage') },
  { path: paths.privacy, area: 'help', page: later('PrivacyPage') },
  { path: paths.cookies, area: 'help', page: later('CookiesPage') },
  { path: paths.presenterHelp, area: 'help', page: later('PresenterHelpPage') },
]
