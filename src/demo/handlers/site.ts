import { page } from '../answers.ts'
import { leaderboard } from '../leaderboard.ts'
import { ViewProblem } from '../problems.ts'
import { featuredProjects, historicalContributions, ranked } from '../projectLists.ts'
import type { Routes } from '../routes.ts'
import { siteStats } from '../siteStats.ts'
import type { Visit } from '../visit.ts'

/** The site's own pages (CONTRACT.md V1–V8). */
export function site(on: Routes): void {
  on.get('/', home)
  on.get('/about', (visit) => page(visit, { template: '/home/about.html' }))
  on.get('/search', (visit) => page(visit, { template: '/home/search.html' }))
  on.get('/results', (visit) => page(visit, { template: '/home/_results.html' }))
  on.get('/announcements/', (visit) => page(visit, { template: '', announcements: announcements(visit) }))
  on.get('/leaderboard/', (visit) => board(visit, 0))
  on.get('/leaderboard/window/:window{[0-9]+}', (visit) =>
    board(visit, Math.min(10, Number(visit.param('window')))),
  )
  on.get('/stats/', (visit) =>
    page(visit, { template: '/stats/global.html', title: 'Global Statistics', ...siteStats(visit) }),
  )
}

function home(visit: Visit): Response {
  return page(visit, {
    template: '/home/index.html',
    featured: ranked(featuredProjects(visit), visit.now).slice(0, 20),
    ...(visit.user
      ? { historical_contributions: historicalContributions(visit, visit.user).slice(0, 3) }
      : {}),
  })
}

/** Unpublished ones included, for everyone (CONTRACT.md V5). */
export function announcements(visit: Visit): object[] {
  return visit.store.all('announcement').map(({ info: _info, ...announcement }) => announcement)
}

function board(visit: Visit, window: number): Response {
  const key = visit.query('info')
  if (key !== undefined && !visit.world.seed.leaderboards.includes(key)) throw new ViewProblem(404)
  return page(visit, {
    template: '/stats/index.html',
    title: 'Community Leaderboard',
    top_users: leaderboard(visit.world, visit.user, { window, key }),
  })
}
