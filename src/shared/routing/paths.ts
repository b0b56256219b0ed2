/**
 * Every address a person can open, as a React Router pattern, named by what one does there. At once link builder
 * (`generatePath(paths.project, { short_name })`) and key of the route table. The addresses are PYBOSSA's own (CONTRACT.md §2).
 */
export const paths = {
  home: '/',
  about: '/about',
  search: '/search',
  signIn: '/account/signin',
  register: '/account/register',
  profile: '/account/:name/',
  discover: '/project/category/:category/',
  discoverPage: '/project/category/:category/page/:page/',
  project: '/project/:short_name/',
  projectResults: '/project/:short_name/results',
  projectStats: '/project/:short_name/stats',
  projectBlog: '/project/:short_name/blog',
  blogpost: '/project/:short_name/:post_id',
  projectTasks: '/project/:short_name/tasks/',
  browseTasks: '/project/:short_name/tasks/browse',
  browseTasksPage: '/project/:short_name/tasks/browse/:page',
  exportTasks: '/project/:short_name/tasks/export',
  projectPassword: '/project/:short_name/password',
  tutorial: '/project/:short_name/tutorial',
  contribute: '/project/:short_name/newtask',
  presenter: '/project/:short_name/presenter',
  task: '/project/:short_name/task/:task_id',
  terms: '/help/terms-of-use',
  privacy: '/help/privacy',
  cookies: '/help/cookies-policy',
  presenterHelp: '/help/presenters',
} as const
