import { timeOf } from './clock.ts'
import { publicProject } from './shapes/projectShapes.ts'
import { publicUser } from './shapes/userShapes.ts'
import type { World } from './world.ts'

/** What happened last on the site, newest first, at most 100 (pybossa/feed.py); `updated` is in epoch seconds. */
export function updateFeed(world: World): object[] {
  const { store } = world
  const runs = store.select('task_run', 'WHERE user_id IS NOT NULL ORDER BY finish_time DESC LIMIT 60')
  const contributions = runs.flatMap((run) => {
    const [user, project] = [store.get('user', run.user_id ?? 0), store.get('project', run.project_id)]
    if (!user || !project || user.restrict) return []
    const about = {
      project_id: project.id,
      project_name: project.name,
      project_short_name: project.short_name,
      category_id: project.category_id,
    }
    const person = publicUser({ name: user.name, fullname: user.fullname, info: user.info })
    return [
      { ...person, ...about, action_updated: 'UserContribution', updated: timeOf(run.finish_time) / 1000 },
    ]
  })
  const projects = store.all('project', { published: true }).map((project) => ({
    ...publicProject(project),
    action_updated: 'Project',
    updated: timeOf(project.created) / 1000,
  }))
  const posts = store.all('blogpost', { published: true }).flatMap((post) => {
    const project = store.get('project', post.project_id)
    if (!project?.published) return []
    return [{ ...publicProject(project), action_updated: 'Blog', updated: timeOf(post.created) / 1000 }]
  })
  const people = store.all('user', { restrict: false }).map((user) => ({
    ...publicUser(user, { locale: user.locale }),
    action_updated: 'User',
    updated: timeOf(user.created) / 1000,
  }))
  return [...contributions, ...projects, ...posts, ...people]
    .toSorted((a, b) => b.updated - a.updated)
    .slice(0, 100)
}
