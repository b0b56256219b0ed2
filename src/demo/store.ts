import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { crc32 } from 'node:zlib'
import { columnsOf, createTablesSql, type Kind, type RowOf, type TableName } from './tables.ts'

type Value = SQLInputValue

// A site kept by an older demo with other tables is of no use.
const version = crc32(createTablesSql()) >>> 1
type Where<Name extends TableName> = Partial<RowOf<Name>>

/** Raised where PostgreSQL would say that a value is there already. */
export class DuplicateError extends Error {}

/** One site's database. Rows go in and out as PYBOSSA's JSON has them: booleans, arrays and objects, not SQLite's types. */
export class Store {
  readonly db: DatabaseSync
  readonly #prepared = new Map<string, StatementSync>()

  constructor(db: DatabaseSync) {
    this.db = db
  }

  /** Opens a site; tables are made where there are none. `isNew` says that it is empty. */
  static open(file: string): { store: Store; isNew: boolean } {
    const db = new DatabaseSync(file)
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
    const isNew = !db.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'fleeting'`).get()
    if (isNew) db.exec(`${createTablesSql()} PRAGMA user_version = ${version}`)
    return { store: new Store(db), isNew }
  }

  /** Whether this file holds a site with the tables of today. */
  static isCurrent(file: string): boolean {
    const db = new DatabaseSync(file)
    const { user_version } = db.prepare('PRAGMA user_version').get() as { user_version: number }
    db.close()
    return user_version === version
  }

  /** A private copy of a site, made from the bytes of another one. */
  static copy(bytes: Uint8Array): Store {
    const db = new DatabaseSync(':memory:')
    db.deserialize(bytes)
    return new Store(db)
  }

  close(): void {
    this.#prepared.clear()
    this.db.close()
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#prepared.get(sql)
    if (!statement) {
      statement = this.db.prepare(sql)
      this.#prepared.set(sql, statement)
    }
    return statement
  }

  /** Rows of any query, untyped but for what the caller says they are; for sums and joins. */
  query<Row>(sql: string, ...values: Value[]): Row[] {
    return this.#prepare(sql).all(...values) as Row[]
  }

  run(sql: string, ...values: Value[]): void {
    this.#prepare(sql).run(...values)
  }

  get<Name extends TableName>(name: Name, id: number): RowOf<Name> | undefined {
    return this.select(name, 'WHERE id = ?', id)[0]
  }

  /** The first row whose columns have these values. */
  find<Name extends TableName>(name: Name, where: Where<Name>): RowOf<Name> | undefined {
    return this.all(name, where)[0]
  }

  /** Every row whose columns have these values, by id. */
  all<Name extends TableName>(name: Name, where: Where<Name> = {}): RowOf<Name>[] {
    const entries = Object.entries(where)
    const columns = columnsOf(name)
    const clause = entries.map(([column, value]) =>
      value === null ? `"${column}" IS NULL` : `"${column}" = ?`,
    )
    const values = entries.filter(([, value]) => value !== null)
    return this.select(
      name,
      `${clause.length ? `WHERE ${clause.join(' AND ')}` : ''} ORDER BY id`,
      ...values.map(([column, value]) => toSql(columns[column] ?? 'text', value)),
    )
  }

  /** Rows of one table by the end of a SELECT (`WHERE … ORDER BY …`). */
  select<Name extends TableName>(name: Name, rest: string, ...values: Value[]): RowOf<Name>[] {
    const columns = columnsOf(name)
    return this.#prepare(`SELECT "${name}".* FROM "${name}" ${rest}`)
      .all(...values)
      .map((row) => fromSql(columns, row) as RowOf<Name>)
  }

  count(name: TableName, rest = '', ...values: Value[]): number {
    return this.query<{ n: number }>(`SELECT count(*) AS n FROM "${name}" ${rest}`, ...values)[0]?.n ?? 0
  }

  /** Stores a row and gives it back with its id. Throws {@link DuplicateError}. */
  insert<Name extends TableName>(name: Name, row: Omit<RowOf<Name>, 'id'> & { id?: number }): RowOf<Name> {
    const columns = columnsOf(name)
    const given = Object.keys(columns).filter((column) => column in row)
    const values = given.map((column) => toSql(columns[column] ?? 'text', row[column as keyof typeof row]))
    const sql = `INSERT INTO "${name}" (${given.map((column) => `"${column}"`).join(', ')}) VALUES (${given.map(() => '?').join(', ')})`
    const { lastInsertRowid } = orDuplicate(() => this.#prepare(sql).run(...values))
    return this.get(name, Number(lastInsertRowid)) as RowOf<Name>
  }

  /** Changes some columns of a row and gives the whole row back. Throws {@link DuplicateError}. */
  update<Name extends TableName>(name: Name, id: number, patch: Partial<RowOf<Name>>): RowOf<Name> {
    const columns = columnsOf(name)
    const entries = Object.entries(patch).filter(([column]) => column in columns)
    if (entries.length) {
      const sql = `UPDATE "${name}" SET ${entries.map(([column]) => `"${column}" = ?`).join(', ')} WHERE id = ?`
      const values = entries.map(([column, value]) => toSql(columns[column] ?? 'text', value))
      orDuplicate(() => this.#prepare(sql).run(...values, id))
    }
    return this.get(name, id) as RowOf<Name>
  }

  remove(name: TableName, id: number): void {
    this.run(`DELETE FROM "${name}" WHERE id = ?`, id)
  }

  /** Runs `work` as one step: all of it or nothing. */
  together<T>(work: () => T): T {
    this.db.exec('BEGIN')
    try {
      const result = work()
      this.db.exec('COMMIT')
      return result
    } catch (error) {
      this.db.exec('ROLLBACK')
      throw error
    }
  }
}

function orDuplicate<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof Error && error.message.includes('UNIQUE constraint'))
      throw new DuplicateError(error.message)
    throw error
  }
}

function toSql(kind: Kind, value: unknown): Value {
  if (kind === 'json') return value === undefined ? 'null' : JSON.stringify(value)
  if (value === null || value === undefined) return null
  if (kind === 'object' || kind.startsWith('ids')) return JSON.stringify(value)
  if (kind.startsWith('bool')) return value ? 1 : 0
  return value as Value
}

function fromSql(columns: Record<string, Kind>, row: Record<string, unknown>): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const [column, kind] of Object.entries(columns)) {
    const value = row[column]
    if (kind === 'json' || kind === 'object' || kind.startsWith('ids'))
      result[column] = typeof value === 'string' ? JSON.parse(value) : null
    else if (kind.startsWith('bool')) result[column] = value === null ? null : value === 1
    else result[column] = value
  }
  return result
}
