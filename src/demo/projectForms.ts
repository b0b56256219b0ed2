import { allowedChars, between, notReserved, oneOf, required, unique, length } from './checks.ts'
import type { Check, FormRules } from './forms.ts'
import type { Visit } from './visit.ts'

function nameRules(visit: Visit, hasId: boolean): FormRules {
  return {
    name: {
      kind: 'text',
      checks: [required(), unique(visit, 'project', 'name', 'Name is already taken.', { hasId })],
    },
    short_name: {
      kind: 'text',
      checks: [
        required(),
        allowedChars,
        unique(visit, 'project', 'short_name', 'Short name is already taken.', { hasId }),
        notReserved('project'),
      ],
    },
  }
}

/** F9, a new project. */
export const newProjectRules = (visit: Visit): FormRules => ({
  ...nameRules(visit, false),
  long_description: { kind: 'text', checks: [required()] },
  description: { kind: 'text', checks: [length(0, 255, 'Description must be at most 255 characters long')] },
})

/** F10, a project's settings. PYBOSSA asks a webhook whether it is there (CONTRACT.md F10). */
export const projectRules = (visit: Visit): FormRules => ({
  id: { kind: 'int' },
  ...nameRules(visit, true),
  description: {
    kind: 'text',
    checks: [
      required('You must provide a description.'),
      length(0, 255, 'Description must be at most 255 characters long'),
    ],
  },
  long_description: { kind: 'text' },
  allow_anonymous_contributors: { kind: 'bool' },
  zip_download: { kind: 'bool' },
  category_id: { kind: 'int', checks: [categoryExists(visit)] },
  protect: { kind: 'bool' },
  password: { kind: 'text' },
  webhook: { kind: 'text', checks: [answeringOrNothing] },
})

// A number that is none is "Not a valid choice" too: the field is a list of choices.
const categoryExists =
  (visit: Visit): Check =>
  (value, form) => {
    delete form.errors['category_id']
    return typeof value === 'number' && visit.store.get('category', value) ? undefined : 'Not a valid choice'
  }

const isWebAddress = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

/** The demo asks nobody: what looks like an address answers, but for hosts such as `broken.example` (out of reach) and `gone.example` (404). */
const answeringOrNothing: Check = (value) => {
  if (value === null || value === '') return undefined
  if (!isWebAddress(String(value))) return 'Invalid URL'
  const { hostname } = new URL(String(value))
  if (/broken.*\.example$/.test(hostname)) return 'Connection error'
  return /gone.*\.example$/.test(hostname) ? 'Invalid URL' : undefined
}

/** An address PYBOSSA's importers take: http with a dotted host, so that `localhost` is refused. */
export const importAddress: Check = (value) =>
  isWebAddress(String(value)) && new URL(String(value)).hostname.includes('.')
    ? undefined
    : "Oops! That's not a valid URL. You must provide a valid URL"

/** F11, the presenter. */
export const presenterRules: FormRules = { id: { kind: 'int' }, editor: { kind: 'text' } }

/** F12, how many answers a task needs. */
export const redundancyRules: FormRules = {
  n_answers: {
    kind: 'int',
    checks: [
      (value) => (value === null || value === 0 ? { stop: 'This field is required.' } : undefined),
      between(
        1,
        1000,
        'Number of answers should be a                                                        value between 1 and 1,000',
      ),
    ],
  },
}

/** F13, priority. */
export const priorityRules: FormRules = {
  task_ids: {
    kind: 'text',
    checks: [
      required(),
      (value) =>
        /^[\d,]+$/.test(String(value)) ? undefined : 'Only comma separated values are allowed, no spaces',
    ],
  },
  priority_0: {
    kind: 'decimal',
    checks: [
      between(
        0,
        1,
        'Priority should be a                                                        value between 0.0 and 1.0',
      ),
    ],
  },
}

/** F14, the scheduler; `incremental` exists but the form refuses it. */
export const schedulerRules: FormRules = {
  sched: {
    kind: 'text',
    checks: [oneOf(['default', 'breadth_first', 'depth_first', 'depth_first_all', 'locked'])],
  },
}

/** F16, a blog post. */
export const blogpostRules: FormRules = {
  title: { kind: 'text', checks: [required('You must enter a title for the post.')] },
  body: { kind: 'text', checks: [required('You must enter some text for the post.')] },
  published: { kind: 'bool', otherwise: false },
}

export const searchRules: FormRules = { user: { kind: 'text' } }
export const transferRules: FormRules = { email_addr: { kind: 'text' } }
