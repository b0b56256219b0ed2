import { goOn, htmlPage, page } from '../answers.ts'
import { logEvent, logProject } from '../auditing.ts'
import { refreshStates } from '../completion.ts'
import { strikeNumber } from '../failures.ts'
import { Form, type FormRules } from '../forms.ts'
import { ownProject, withButton, type OpenProject } from '../openProject.ts'
import { ViewProblem } from '../problems.ts'
import { presenterRules, priorityRules, redundancyRules, schedulerRules } from '../projectForms.ts'
import type { Routes } from '../routes.ts'
import { proFeatures, projectAndOwner } from '../shapes/projectShapes.ts'
import type { ProjectRow } from '../tables.ts'
import type { Visit } from '../visit.ts'
import { pageOf } from './ownership.ts'
import { titleOf, topStats } from '../shapes/projectPage.ts'

/** How a project's tasks are shown and handed out (CONTRACT.md V65, V69–V75). */
export function taskSettings(on: Routes): void {
  const at = '/project/:short_name/tasks'
  on.get(`${at}/settings`, (visit) =>
    htmlPage(visit, {
      template: 'projects/task_settings.html',
      title: titleOf(ownProject(visit), 'Tasks settings'),
    }),
  )
  on.form(`${at}/taskpresentereditor`, presenterEditor)
  on.form(`${at}/delete`, deleteTasks)
  on.form(`${at}/redundancy`, settingsForm(redundancy))
  on.form(`${at}/scheduler`, settingsForm(scheduler))
  on.form(`${at}/priority`, settingsForm(priority))
}

interface SettingsForm {
  template: string
  name: string
  rules: FormRules
  /** The form's values before anything was sent. */
  now?: (open: OpenProject) => Record<string, unknown>
  /** Stores what was sent and says what to tell; `isStaying` shows the page again instead of leading on. */
  save: (visit: Visit, open: OpenProject, form: Form) => { text: string; isStaying?: boolean }
}

function settingsForm({ template, name, rules, now, save }: SettingsForm) {
  return (visit: Visit): Response => {
    const open = ownProject(visit)
    const form = new Form(rules, visit.body)
    if (visit.method === 'GET') Object.assign(form.values, now?.(open))
    else if (form.isValid()) {
      const { text, isStaying } = save(visit, open, form)
      visit.flash(text, 'success')
      if (!isStaying) return goOn(visit, pageOf(open.project, 'tasks/'))
    } else visit.flash('Please correct the errors', 'error')
    return page(visit, {
      template,
      title: titleOf(open, name),
      form: form.toJson(visit),
      ...projectAndOwner(visit, open.project, { stats: open.stats }),
      pro_features: proFeatures(visit),
    })
  }
}

const redundancy: SettingsForm = {
  template: '/projects/task_n_answers.html',
  name: 'Redundancy',
  rules: redundancyRules,
  save(visit, { project }, form) {
    strikeNumber(visit, form.values['n_answers'])
    visit.store.run(
      'UPDATE task SET n_answers = ? WHERE project_id = ?',
      Number(form.values['n_answers']),
      project.id,
    )
    refreshStates(visit.store, project.id)
    logEvent(visit, project, { attribute: 'task.n_answers', old: 'N/A', new: form.values['n_answers'] })
    return { text: 'Redundancy of Tasks updated!' }
  },
}

const scheduler: SettingsForm = {
  template: '/projects/task_scheduler.html',
  name: 'Task Scheduler',
  rules: schedulerRules,
  now: ({ project }) => ({ sched: project.info['sched'] ?? null }),
  save(visit, { project }, form) {
    const [old, next] = [project.info['sched'] ?? 'default', form.text('sched')]
    visit.store.update('project', project.id, { info: { ...project.info, sched: next } })
    if (old !== next) logEvent(visit, project, { attribute: 'sched', old, new: next })
    return { text: 'Project Task Scheduler updated!' }
  },
}

const priority: SettingsForm = {
  template: '/projects/task_priority.html',
  name: 'Task Priority',
  rules: priorityRules,
  save(visit, { project }, form) {
    for (const id of form.text('task_ids').split(','))
      if (id) setPriority(visit, project, Number(id), Number(form.values['priority_0']))
    // PYBOSSA's answer has no `next` here (CONTRACT.md V74).
    return { text: 'Task priority has been changed', isStaying: true }
  },
}

function setPriority(visit: Visit, project: ProjectRow, id: number, next: number): void {
  const task = visit.store.find('task', { id, project_id: project.id })
  if (!task || task.priority_0 === next) return
  visit.store.update('task', id, { priority_0: next })
  const told = (task_priority_0: number) => ({ task_id: id, task_priority_0 })
  logEvent(visit, project, { attribute: 'task.priority_0', old: told(task.priority_0), new: told(next) })
}

function deleteTasks(visit: Visit): Response {
  const open = ownProject(visit)
  const { project, stats } = open
  if (visit.method === 'GET')
    return page(visit, {
      template: 'projects/tasks/delete.html',
      title: titleOf(open, 'Delete'),
      ...projectAndOwner(visit, project, { stats, extra: withButton(visit, open) }),
      ...topStats(open),
      pro_features: proFeatures(visit),
      csrf: visit.csrf(),
    })
  const which = 'IN (SELECT id FROM task WHERE project_id = ? AND id NOT IN (SELECT task_id FROM result))'
  visit.store.together(() => {
    visit.store.run(`DELETE FROM task_run WHERE task_id ${which}`, project.id)
    visit.store.run(`DELETE FROM task WHERE id ${which}`, project.id)
  })
  visit.flash('Tasks and taskruns with no associated results have been deleted', 'success')
  return goOn(visit, pageOf(project, 'tasks/'))
}

const starters = ['basic', 'image', 'sound', 'video', 'map', 'pdf']

function presenterEditor(visit: Visit): Response {
  const open = ownProject(visit)
  const { project, stats } = open
  const form = new Form(presenterRules, visit.body)
  form.values['id'] = project.id
  if (visit.method === 'POST') {
    const saved = visit.store.update('project', project.id, {
      info: { ...project.info, task_presenter: form.text('editor') },
    })
    logProject(visit, project, saved)
    visit.flash('<i class="icon-ok"></i> Task presenter added!', 'success')
    return goOn(visit, pageOf(project, 'tasks/'))
  }
  const shared = {
    title: titleOf(open, 'Task Presenter Editor'),
    ...projectAndOwner(visit, project, { stats, extra: withButton(visit, open) }),
    ...topStats(open),
    pro_features: proFeatures(visit),
  }
  const template = visit.query('template')
  if (!project.info['task_presenter'] && template === undefined) {
    visit.flash('<strong>Note</strong> You will need to upload the tasks using the CSV importer', 'info')
    const presenters = starters.map((name) => `projects/presenters/${name}.html`)
    return page(visit, { ...shared, template: 'projects/task_presenter_options.html', presenters })
  }
  // The sanitised project lacks a column the view reads: 500 for everyone but the creator (CONTRACT.md Q38).
  if (visit.hasJsonHeader && visit.user?.id !== project.owner_id) throw new ViewProblem(500)
  if (!project.info['task_presenter']) {
    if (!starters.includes(template ?? '')) throw new ViewProblem(500)
    visit.flash(
      'Your code will be <em>automagically</em> rendered in                       the <strong>preview section</strong>. Click in the                       preview button!',
      'info',
    )
  }
  const own = project.info['task_presenter']
  form.values['editor'] = typeof own === 'string' && own ? own : starter(project.short_name, template ?? '')
  return page(visit, {
    ...shared,
    template: 'projects/task_presenter_editor.html',
    form: form.toJson(visit),
    errors: false,
  })
}

/** The smallest presenter that works; a real server hands out its theme's snippets. */
const starter = (shortName: string, kind: string) => `<h1 id="question">A ${kind} presenter</h1>
<input id="answer" aria-label="Your answer"> <button id="send">Send</button>
<script>
pybossa.presentTask(function (task, deferred) {
  $('#question').text(task.info && task.info.question || 'Nothing left to do');
  $('#send').off('click').on('click', function () {
    pybossa.saveTask(task.id, $('#answer').val()).done(function () { deferred.resolve(); });
  });
});
pybossa.run('${shortName}');
</script>
`
