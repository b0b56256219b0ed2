import { htmlPage, page, redirect } from '../answers.ts'
import { isoTime } from '../clock.ts'
import { Form } from '../forms.ts'
import { namedProject, ownProject } from '../openProject.ts'
import { ViewProblem } from '../problems.ts'
import { blogpostRules } from '../projectForms.ts'
import { ensure, isAdmin, requireUser } from '../rights.ts'
import type { Routes } from '../routes.ts'
import { proFeatures, projectAndOwner } from '../shapes/projectShapes.ts'
import type { RowOf } from '../tables.ts'
import type { Visit } from '../visit.ts'
import { mailAboutPost } from '../writeTexts.ts'
import { pageOf } from './ownership.ts'
import { titleOf, topStats } from '../shapes/projectPage.ts'

/** Writing a project's blog by PYBOSSA's forms; the app uses `/api/blogpost` (CONTRACT.md V76–V78). */
export function blogging(on: Routes): void {
  on.form('/project/:short_name/new-blogpost', write)
  on.form('/project/:short_name/:post{[0-9]+}/update', update)
  on.on(['POST'], '/project/:short_name/:post{[0-9]+}/delete', remove)
}

function write(visit: Visit): Response {
  const open = ownProject(visit)
  const { project, stats } = open
  // Only a form-encoded body is read.
  const form = new Form(blogpostRules, visit.form)
  if (visit.method === 'POST') {
    if (form.isValid()) {
      ensure(visit, isAdmin(visit) || visit.user?.id === project.owner_id)
      const created = isoTime(visit.now)
      const post = visit.store.insert('blogpost', {
        created,
        updated: created,
        project_id: project.id,
        user_id: visit.user?.id ?? 0,
        title: form.text('title'),
        body: form.text('body'),
        info: {},
        media_url: null,
        published: false,
      })
      mailAboutPost(visit, post)
      visit.flash('<i class="icon-ok"></i> Blog post created!', 'success')
      return redirect(visit, pageOf(project, 'blog'))
    }
    visit.flash('Please correct the errors', 'error')
  }
  return page(visit, {
    template: 'projects/new_blogpost.html',
    title: titleOf(open, 'Write a new post'),
    form: form.toJson(visit),
    ...projectAndOwner(visit, project, { stats }),
    ...topStats(open, ['last_activity']),
    pro_features: proFeatures(visit),
  })
}

function ownPost(visit: Visit): RowOf<'blogpost'> {
  requireUser(visit)
  const { project } = namedProject(visit)
  const post = visit.store.find('blogpost', { id: Number(visit.param('post')), project_id: project.id })
  if (!post) throw new ViewProblem(404)
  ensure(visit, isAdmin(visit) || post.user_id === visit.user?.id)
  return post
}

function update(visit: Visit): Response {
  const post = ownPost(visit)
  const form = new Form(blogpostRules, visit.method === 'POST' ? visit.body : undefined, post)
  if (visit.method === 'GET' || !form.isValid())
    return htmlPage(visit, { template: 'projects/update_blogpost.html', title: 'Edit a post' })
  visit.store.update('blogpost', post.id, {
    title: form.text('title'),
    body: form.text('body'),
    updated: isoTime(visit.now),
    published: form.values['published'] === true,
  })
  return redirect(visit, `/project/${encodeURIComponent(visit.param('short_name'))}/blog`)
}

function remove(visit: Visit): Response {
  visit.store.remove('blogpost', ownPost(visit).id)
  return redirect(visit, `/project/${encodeURIComponent(visit.param('short_name'))}/blog`)
}
