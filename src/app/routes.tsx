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

/** Every screen of the product: path · audience · layout · page. */
export const rows: Row[] = [
  {
    path: paths.home,
    audience: 'anyone',
    layout: 'site',
    area: 'home',
    page: () => import('#features/home/HomePage.tsx'),
  },
  {
    path: paths.about,
    audience: 'anyone',
    layout: 'site',
    area: 'home',
    page: () => import('#features/home/AboutPage.tsx'),
  },
  {
    path: paths.search,
    audience: 'anyone',
    layout: 'site',
    area: 'projects',
    page: () => import('#features/projects/DiscoverPage.tsx'),
  },
  {
    path: paths.discover,
    audience: 'anyone',
    layout: 'site',
    area: 'projects',
    page: () => import('#features/projects/DiscoverPage.tsx'),
  },
  {
    path: paths.discoverPage,
    audience: 'anyone',
    layout: 'site',
    area: 'projects',
    page: () => import('#features/projects/DiscoverPage.tsx'),
  },
  {
    path: paths.project,
    audience: 'anyone',
    layout: 'site',
    area: 'projects',
    page: () => import('#features/projects/ProjectPage.tsx'),
  },
  {
    path: paths.projectPassword,
    audience: 'anyone',
    layout: 'site',
    area: 'projects',
    page: () => import('#features/projects/ProjectPasswordPage.tsx'),
  },
  {
    path: paths.projectResults,
    audience: 'anyone',
    layout: 'site',
    area: 'results',
    page: () => import('#features/results/ResultsPage.tsx'),
  },
  {
    path: paths.projectStats,
    audience: 'anyone',
    layout: 'site',
    area: 'stats',
    page: () => import('#features/stats/ProjectStatsPage.tsx'),
  },
  {
    path: paths.projectBlog,
    audience: 'anyone',
    layout: 'site',
    area: 'blog',
    page: () => import('#features/blog/ProjectBlogPage.tsx'),
  },
  {
    path: paths.blogpost,
    audience: 'anyone',
    layout: 'site',
    area: 'blog',
    page: () => import('#features/blog/BlogpostPage.tsx'),
  },
  {
    path: paths.projectTasks,
    audience: 'anyone',
    layout: 'site',
    area: 'tasks',
    page: () => import('#features/tasks/ProjectTasksPage.tsx'),
  },
  {
    path: paths.browseTasks,
    audience: 'anyone',
    layout: 'site',
    area: 'tasks',
    page: () => import('#features/tasks/BrowseTasksPage.tsx'),
  },
  {
    path: paths.browseTasksPage,
    audience: 'anyone',
    layout: 'site',
    area: 'tasks',
    page: () => import('#features/tasks/BrowseTasksPage.tsx'),
  },
  {
    path: paths.exportTasks,
    audience: 'anyone',
    layout: 'site',
    area: 'tasks',
    page: () => import('#features/tasks/ExportTasksPage.tsx'),
  },
  {
    path: paths.tutorial,
    audience: 'anyone',
    layout: 'work',
    area: 'contribute',
    page: () => import('#features/contribute/TutorialPage.tsx'),
  },
  {
    path: paths.contribute,
    audience: 'anyone',
    layout: 'work',
    area: 'contribute',
    page: () => import('#features/contribute/ContributePage.tsx'),
  },
  {
    path: paths.presenter,
    audience: 'anyone',
    layout: 'work',
    area: 'contribute',
    page: () => import('#features/contribute/ContributePage.tsx'),
  },
  {
    path: paths.task,
    audience: 'anyone',
    layout: 'work',
    area: 'contribute',
    page: () => import('#features/contribute/ContributePage.tsx'),
  },
  {
    path: paths.signIn,
    audience: 'anyone',
    layout: 'site',
    area: 'account',
    page: () => import('#features/account/SignInPage.tsx'),
  },
  {
    path: paths.register,
    audience: 'anyone',
    layout: 'site',
    area: 'account',
    page: () => import('#features/account/RegisterPage.tsx'),
  },
  {
    path: paths.profile,
    audience: 'anyone',
    layout: 'site',
    area: 'account',
    page: () => import('#features/account/ProfilePage.tsx'),
  },
  {
    path: paths.terms,
    audience: 'anyone',
    layout: 'site',
    area: 'help',
    page: () => import('#features/help/TermsPage.tsx'),
  },
  {
    path: paths.privacy,
    audience: 'anyone',
    layout: 'site',
    area: 'help',
    page: () => import('#features/help/PrivacyPage.tsx'),
  },
  {
    path: paths.cookies,
    audience: 'anyone',
    layout: 'site',
    area: 'help',
    page: () => import('#features/help/CookiesPage.tsx'),
  },
  {
    path: paths.presenterHelp,
    audience: 'anyone',
    layout: 'site',
    area: 'help',
    page: () => import('#features/help/PresenterHelpPage.tsx'),
  },
]
