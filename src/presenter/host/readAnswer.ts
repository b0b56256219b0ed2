import * as z from 'zod/mini'
import { LIMITS } from '../protocol.ts'

/** The body of `POST /api/taskrun` as presenters send it: numbers may be strings, the project may be called app. */
const Id = z.union([z.int(), z.string().check(z.regex(/^\d{1,15}$/))])
const Body = z.object({
  task_id: Id,
  project_id: z.optional(z.nullable(Id)),
  app_id: z.optional(z.nullable(Id)),
  info: z.optional(z.unknown()),
})

/** An answer that came out of the box, read but not yet believed. */
export interface ReadAnswer {
  taskId: number
  /** The project it names, if it names one. */
  projectId: number | null
  info: unknown
}

/**
 * Reads the JSON text of an answer.
 * @returns null when it is not JSON, not an object, names no task or is nested deeper than {@link LIMITS}.depth
 */
export function readAnswer(text: string): ReadAnswer | null {
  if (text.length > LIMITS.body || isTooDeep(text)) return null
  let value: unknown
  try {
    value = JSON.parse(text, withoutPrototype)
  } catch {
    return null
  }
  const body = Body.safeParse(value)
  if (!body.success) return null
  const { task_id, project_id, app_id, info } = body.data
  const project = project_id ?? app_id ?? null
  return { taskId: Number(task_id), projectId: project === null ? null : Number(project), info: info ?? null }
}

/** An own key called `__proto__` is legal JSON and becomes a prototype in the first careless copy: it is left out. */
function withoutPrototype(this: unknown, key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value
}

/** Deep nesting parses but overflows the stack of whoever writes it again, so it is counted on the text. */
function isTooDeep(text: string): boolean {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (quoted) {
      if (unit === 0x5c) at++
      else if (unit === 0x22) quoted = false
    } else if (unit === 0x22) quoted = true
    else if (unit === 0x7b || unit === 0x5b) {
      if (++depth > LIMITS.depth) return true
    } else if (unit === 0x7d || unit === 0x5d) depth--
  }
  return false
}
