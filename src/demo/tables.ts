import type { Json } from './seedShape.ts'

/** What a column holds; a `?` says that it may be null. */
interface Kinds {
  int: number
  'int?': number | null
  real: number
  text: string
  'text?': string | null
  bool: boolean
  'bool?': boolean | null
  /** Any JSON value. */
  json: Json
  object: { [key: string]: Json }
  ids: number[]
  'ids?': number[] | null
}
export type Kind = keyof Kinds

/** PYBOSSA's tables with its column names, in its order (pybossa/model/). */
const tables = {
  user: {
    id: 'int',
    created: 'text',
    email_addr: 'text',
    name: 'text',
    fullname: 'text',
    locale: 'text',
    api_key: 'text',
    passwd_hash: 'text?',
    ldap: 'text?',
    admin: 'bool',
    pro: 'bool',
    privacy_mode: 'bool',
    restrict: 'bool',
    category: 'int?',
    flags: 'int?',
    ckan_api: 'text?',
    newsletter_prompted: 'bool',
    valid_email: 'bool',
    confirmation_email_sent: 'bool',
    subscribed: 'bool',
    consent: 'bool',
    info: 'object',
    user_pref: 'json',
    notified_at: 'text?',
  },
  category: {
    id: 'int',
    name: 'text',
    short_name: 'text',
    description: 'text',
    created: 'text',
    info: 'object',
  },
  project: {
    id: 'int',
    created: 'text',
    updated: 'text',
    name: 'text',
    short_name: 'text',
    description: 'text',
    long_description: 'text?',
    webhook: 'text?',
    allow_anonymous_contributors: 'bool',
    published: 'bool',
    featured: 'bool',
    secret_key: 'text',
    zip_download: 'bool',
    contacted: 'bool',
    owner_id: 'int',
    category_id: 'int',
    info: 'object',
    owners_ids: 'ids',
  },
  task: {
    id: 'int',
    created: 'text',
    project_id: 'int',
    state: 'text',
    quorum: 'int',
    calibration: 'int',
    priority_0: 'real',
    info: 'json',
    n_answers: 'int',
    fav_user_ids: 'ids?',
  },
  task_run: {
    id: 'int',
    created: 'text',
    project_id: 'int',
    task_id: 'int',
    user_id: 'int?',
    user_ip: 'text?',
    finish_time: 'text',
    timeout: 'int?',
    calibration: 'int?',
    external_uid: 'text?',
    media_url: 'text?',
    info: 'json',
  },
  result: {
    id: 'int',
    created: 'text',
    project_id: 'int',
    task_id: 'int',
    task_run_ids: 'ids',
    last_version: 'bool',
    info: 'json',
  },
  announcement: {
    id: 'int',
    created: 'text',
    user_id: 'int',
    updated: 'text',
    title: 'text',
    body: 'text',
    info: 'object',
    media_url: 'text?',
    published: 'bool',
  },
  blogpost: {
    id: 'int',
    created: 'text',
    updated: 'text',
    project_id: 'int',
    user_id: 'int',
    title: 'text',
    body: 'text',
    info: 'object',
    media_url: 'text?',
    published: 'bool',
  },
  helping_material: {
    id: 'int',
    created: 'text',
    project_id: 'int',
    info: 'object',
    media_url: 'text?',
    priority: 'real',
  },
  page: {
    id: 'int',
    created: 'text',
    slug: 'text',
    project_id: 'int',
    info: 'object',
    media_url: 'text?',
  },
  webhook: {
    id: 'int',
    created: 'text',
    updated: 'text',
    project_id: 'int',
    payload: 'object',
    response: 'text?',
    response_status_code: 'int?',
  },
  auditlog: {
    id: 'int',
    project_id: 'int',
    project_short_name: 'text',
    user_id: 'int',
    user_name: 'text',
    created: 'text',
    action: 'text',
    caller: 'text',
    attribute: 'text',
    old_value: 'text?',
    new_value: 'text?',
  },
} as const satisfies Record<string, Record<string, Kind>>

export type TableName = keyof typeof tables
export type RowOf<Name extends TableName> = {
  -readonly [Column in keyof (typeof tables)[Name]]: (typeof tables)[Name][Column] extends Kind
    ? Kinds[(typeof tables)[Name][Column]]
    : never
}
export type UserRow = RowOf<'user'>
export type ProjectRow = RowOf<'project'>
export type TaskRow = RowOf<'task'>
export type TaskRunRow = RowOf<'task_run'>
export type CategoryRow = RowOf<'category'>

/** The columns of a table with their kinds, for code that works on any table. */
export const columnsOf = (name: TableName): Record<string, Kind> => tables[name]

const unique: { [Name in TableName]?: string[] } = {
  user: ['name', 'email_addr', 'api_key'],
  category: ['name', 'short_name'],
  project: ['name', 'short_name'],
}
const indexed: { [Name in TableName]?: string[] } = {
  task: ['project_id'],
  task_run: ['project_id', 'task_id', 'user_id'],
  result: ['project_id', 'task_id'],
  webhook: ['project_id'],
  auditlog: ['project_id'],
}

const sqlType = (kind: Kind) =>
  kind.startsWith('int') || kind.startsWith('bool') ? 'INTEGER' : kind === 'real' ? 'REAL' : 'TEXT'

/** The SQL that makes an empty site. `fleeting` is what PYBOSSA keeps in Redis: stamps, locks, tokens; `mail` what it would have sent. */
export function createTablesSql(): string {
  const statements = Object.entries(tables).flatMap(([name, columns]) => {
    const lines = Object.entries(columns).map(([column, kind]) =>
      column === 'id'
        ? 'id INTEGER PRIMARY KEY AUTOINCREMENT'
        : `"${column}" ${sqlType(kind)}${kind.endsWith('?') || kind === 'json' ? '' : ' NOT NULL'}` +
          (unique[name as TableName]?.includes(column) ? ' UNIQUE' : ''),
    )
    const indices = (indexed[name as TableName] ?? []).map(
      (column) => `CREATE INDEX "${name}_${column}" ON "${name}" ("${column}")`,
    )
    return [`CREATE TABLE "${name}" (${lines.join(', ')})`, ...indices]
  })
  statements.push(
    'CREATE TABLE fleeting (key TEXT PRIMARY KEY, value TEXT NOT NULL, expires INTEGER NOT NULL)',
    'CREATE TABLE upload (path TEXT PRIMARY KEY, type TEXT NOT NULL, content BLOB NOT NULL)',
    'CREATE TABLE mail (id INTEGER PRIMARY KEY, sent TEXT NOT NULL, recipient TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL)',
  )
  return `${statements.join(';\n')};`
}
