import { goOn, page } from '../answers.ts'
import { required, unique } from '../checks.ts'
import { isoTime } from '../clock.ts'
import { Form, type FormRules } from '../forms.ts'
import { ViewProblem } from '../problems.ts'
import { categoryProjects } from '../projectLists.ts'
import { requireAdmin } from '../rights.ts'
import type { Routes } from '../routes.ts'
import type { Visit } from '../visit.ts'
import { namedRow } from './admin.ts'
import { announcements } from './site.ts'

/** Categories and announcements, by PYBOSSA's admin forms (CONTRACT.md V95–V101). */
export function adminTexts(on: Routes): void {
  on.form('/admin/categories', categories)
  on.form('/admin/categories/del/:id{[0-9]+}', deleteCategory)
  on.form('/admin/categories/update/:id{[0-9]+}', updateCategory)
  on.get('/admin/announcement', (visit) => {
    requireAdmin(visit)
    return page(visit, {
      template: '/admin/announcement.html',
      title: 'Manage global Announcements',
      announcements: announcements(visit),
      csrf: visit.csrf(),
    })
  })
  on.form('/admin/announcement/new', newAnnouncement)
  on.form('/admin/announcement/:id{[0-9]+}/update', updateAnnouncement)
  on.on(['POST'], '/admin/announcement/:id{[0-9]+}/delete', deleteAnnouncement)
}

const categoryRules = (visit: Visit, hasId: boolean): FormRules => ({
  ...(hasId ? { id: { kind: 'int' as const } } : {}),
  name: {
    kind: 'text',
    checks: [required(), unique(visit, 'category', 'name', 'Name is already taken.', { hasId })],
  },
  description: { kind: 'text', checks: [required()] },
})

const shortNameOf = (name: string) => name.toLowerCase().replaceAll(' ', '')

/** Answers the page again after adding, without `next`. */
function categories(visit: Visit): Response {
  requireAdmin(visit)
  const isPost = visit.method === 'POST'
  const form = new Form(categoryRules(visit, !isPost), isPost ? visit.body : undefined)
  if (isPost) {
    if (form.isValid()) {
      visit.store.insert('category', {
        name: form.text('name'),
        description: form.text('description'),
        short_name: shortNameOf(form.text('name')),
        created: isoTime(visit.now),
        info: {},
      })
      visit.flash('Category added', 'success')
    } else visit.flash('Please correct the errors', 'error')
  }
  const all = visit.store.all('category')
  return page(visit, {
    template: 'admin/categories.html',
    title: 'Categories',
    categories: all,
    n_projects_per_category: Object.fromEntries(
      all.map(({ id, short_name }) => [short_name, categoryProjects(visit, id).length]),
    ),
    form: form.toJson(visit),
  })
}

function deleteCategory(visit: Visit): Response {
  const category = namedRow(visit, 'category')
  if (visit.method === 'GET')
    return page(visit, {
      template: 'admin/del_category.html',
      title: 'Delete Category',
      category,
      form: { csrf: visit.csrf() },
    })
  if (visit.store.count('category') === 1) {
    visit.flash('Sorry, it is not possible to delete the only available category', 'warning')
    return goOn(visit, '/admin/categories')
  }
  if (visit.store.find('project', { category_id: category.id })) throw new ViewProblem(500)
  visit.store.remove('category', category.id)
  visit.flash('Category deleted', 'success')
  return goOn(visit, '/admin/categories')
}

function updateCategory(visit: Visit): Response {
  const category = namedRow(visit, 'category')
  const form = new Form(
    categoryRules(visit, true),
    visit.method === 'POST' ? visit.body : undefined,
    category,
  )
  if (visit.method === 'POST') {
    if (form.values['id'] === null || !visit.body.has('id')) throw new ViewProblem(500)
    if (form.isValid()) {
      visit.store.update('category', category.id, {
        name: form.text('name'),
        description: form.text('description'),
        short_name: shortNameOf(form.text('name')),
      })
      visit.flash('Category updated', 'success')
      return goOn(visit, '/admin/categories')
    }
    // Says success although nothing was saved (CONTRACT.md Q20).
    visit.flash('Please correct the errors', 'success')
  }
  return page(visit, {
    template: 'admin/update_category.html',
    title: 'Update Category',
    category,
    form: form.toJson(visit),
  })
}

const announcementRules = (hasId: boolean): FormRules => ({
  ...(hasId ? { id: { kind: 'int' as const } } : {}),
  title: { kind: 'text', checks: [required('You must enter a title for the post.')] },
  body: { kind: 'text', checks: [required('You must enter some text for the post.')] },
  media_url: { kind: 'text' },
  published: { kind: 'bool', otherwise: false },
})

const textsOf = (form: Form) => ({
  title: form.text('title'),
  body: form.text('body'),
  media_url: form.text('media_url'),
  published: form.values['published'] === true,
})

function newAnnouncement(visit: Visit): Response {
  const me = requireAdmin(visit)
  const form = new Form(announcementRules(false), visit.method === 'POST' ? visit.body : undefined)
  if (visit.method === 'POST') {
    if (form.isValid()) {
      const created = isoTime(visit.now)
      visit.store.insert('announcement', {
        ...textsOf(form),
        created,
        updated: created,
        user_id: me.id,
        info: {},
      })
      visit.flash('<i class="icon-ok"></i> Annnouncement created!', 'success')
      return goOn(visit, '/admin/announcement')
    }
    visit.flash('Please correct the errors', 'error')
  }
  return page(visit, {
    template: 'admin/new_announcement.html',
    title: 'Write a new post',
    form: form.toJson(visit),
  })
}

/** The announcement becomes the editor's. */
function updateAnnouncement(visit: Visit): Response {
  const announcement = namedRow(visit, 'announcement')
  const form = new Form(
    announcementRules(true),
    visit.method === 'POST' ? visit.body : undefined,
    visit.method === 'POST' ? {} : announcement,
  )
  if (visit.method === 'POST') {
    if (form.isValid()) {
      const updated = isoTime(visit.now)
      visit.store.update('announcement', announcement.id, {
        ...textsOf(form),
        updated,
        user_id: visit.user?.id ?? 0,
      })
      visit.flash('<i class="icon-ok"></i> Announcement updated!', 'success')
      return goOn(visit, '/admin/announcement')
    }
    visit.flash('Please correct the errors', 'error')
  }
  return page(visit, {
    template: 'admin/new_announcement.html',
    title: 'Edit a post',
    form: form.toJson(visit),
  })
}

function deleteAnnouncement(visit: Visit): Response {
  visit.store.remove('announcement', namedRow(visit, 'announcement').id)
  visit.flash('<i class="icon-ok"></i> Announcement deleted!', 'success')
  return goOn(visit, '/admin/announcement')
}
