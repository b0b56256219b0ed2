import { readRecorded } from '#pybossa/recorded/readRecorded.ts'

type Context = Record<string, unknown>

/** What people may call themselves and their things, and what must never come out as markup. */
export const hostile = (text: string) =>
  `${text} </script><script>globalThis.pwned = 1</script>"'{{ 7 * 7 }}&<img src=x onerror=alert(1)>`

/** A site's name, by somebody who means well. */
export const BRAND = `Crowd & "Sons" of '26 {{ 7 * 7 }}`

/** Stands in rows that templates get, and in no page. */
export const SECRET = 'never-to-be-seen'

/** What an owner wrote about the results. */
export const OWNERS_PAGE = hostile('<h1>All of it</h1>')

const recorded = readRecorded()

const isRecord = (value: unknown): value is Context =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What the server said with this template when it was recorded; of the few pages without JSON that is nothing. */
function answerWith(template: string): Context {
  const bodies = recorded.map(({ response }) => response.body).filter(isRecord)
  return bodies.find((body) => String(body['template']).replace(/^\//, '') === template) ?? {}
}

function recordedIn(file: string): Context {
  const body = recorded.find((one) => one.file.startsWith(file))?.response.body
  if (!isRecord(body)) throw new Error(`There is no recording ${file}`)
  return body
}

function find<From, To>(among: readonly From[], look: (one: From) => To | undefined): To | undefined {
  for (const one of among) {
    const found = look(one)
    if (found !== undefined) return found
  }
  return undefined
}

/** A person's row wherever it stands in an answer. */
function rowOf(value: unknown, name: string): Context | undefined {
  if (Array.isArray(value)) return find(value, (one) => rowOf(one, name))
  if (!isRecord(value)) return undefined
  const isRow = value['name'] === name && typeof value['email_addr'] === 'string' && value['id'] !== undefined
  return isRow ? value : find(Object.values(value), (one) => rowOf(one, name))
}

const people = new Map<string, Context>()

/** Who is signed in, with all that PYBOSSA's row of them has. */
function personNamed(name: string): Context {
  const known = people.get(name) ?? find(recorded, ({ response }) => rowOf(response.body, name))
  if (!known) throw new Error(`Nobody recorded who ${name} is`)
  people.set(name, known)
  return { ...known, passwd_hash: SECRET, api_key: SECRET, is_authenticated: true }
}

const texts =
  /^(name|fullname|title|description|long_description|body|flash|response|old_value|new_value|label|user_name)$/

/** The same with hostile texts wherever people, or other servers, write some. */
function spoilt(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return texts.test(key) ? hostile(value) : value
  if (Array.isArray(value)) return value.map((one) => spoilt(one, key))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoilt(one, name)]))
}

const change = {
  project_id: 3,
  project_short_name: 'handwriting',
  user_id: 3,
  action: 'update',
  caller: 'web',
}

/** What the pages without JSON get beside the project. */
const withoutJson = (): Record<string, Context> => ({
  'projects/auditlog.html': {
    logs: [
      {
        ...change,
        id: 1,
        user_name: 'paula',
        created: '2026-11-20T10:00:00.123456',
        attribute: 'name',
        old_value: null,
        new_value: 'Hands',
      },
      {
        ...change,
        id: 2,
        user_name: 'paula',
        created: '2026-11-21T10:00:00.123456',
        attribute: 'passwd_hash',
        old_value: '',
        new_value: SECRET,
      },
    ],
  },
  'projects/webhook.html': { responses: [recordedIn('webhooks/01-repeat-one')] },
  'projects/blog_post.html': {
    blogpost: { ...recordedIn('api-blogpost/05-one'), owner: personNamed('olga') },
  },
  'projects/task_autoimporter.html': {
    importer: { type: 'csv', csv_url: 'https://data.example/new.csv', user_credentials: SECRET },
  },
  'projects/task_autoimport_options.html': { available_importers: ['projects/tasks/csv.html'] },
  'projects/export.html': { ckan_name: 'CKAN' },
})

/**
 * The variables that PYBOSSA would give a template: what it answered when it was recorded, the project's whole row with it, and what every
 * template gets. No text in it can be trusted.
 */
export function sampleContext(template: string, as: string, at: string): Context {
  const { project: given } = recordedIn('project-pages/04-settings')
  const project = { ...(given as Context), secret_key: SECRET }
  const info = {
    ...(project as unknown as { info: Context }).info,
    passwd_hash: SECRET,
    results: OWNERS_PAGE,
  }
  const document = { ...answerWith(template), ...withoutJson()[template] }
  return {
    brand: BRAND,
    contact_email: 'help@crowd.example',
    config: { LEADERBOARDS: ['points'], SECRET_KEY: SECRET },
    csrf_token: () => 'a-token',
    get_flashed_messages: () => [['message', hostile('Please sign in')]],
    request: { path: decodeURIComponent(at.split('?')[0] ?? '') },
    ...(spoilt({ project, ...document }) as Context),
    // Whatever an answer said of the project, a page gets it whole.
    project: { ...(spoilt(project) as Context), info },
    // User names cannot hold such signs.
    current_user:
      as === 'nobody' ? { is_authenticated: false } : { ...(spoilt(personNamed(as)) as Context), name: as },
  }
}
