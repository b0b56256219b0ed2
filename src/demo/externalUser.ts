import { createHmac } from 'node:crypto'
import { json } from './answers.ts'
import { EarlyAnswer } from './problems.ts'
import type { ProjectRow } from './tables.ts'
import type { Visit } from './visit.ts'

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** The token by which an outside application speaks for its own users in one project (HS256, no expiry). */
export function projectToken(project: ProjectRow): string {
  const body = `${encode({ typ: 'JWT', alg: 'HS256' })}.${encode({ short_name: project.short_name, project_id: project.id })}`
  return `${body}.${createHmac('sha256', project.secret_key).update(body).digest('base64url')}`
}

/** Why the request may not speak for an outside user, or undefined if it may (pybossa/auth/__init__.py). */
export function externalUserProblem(
  visit: Visit,
  project: ProjectRow,
): { code: string; description: string } | undefined {
  const header = visit.request.headers.get('authorization')
  if (!header) return { code: 'invalid_header', description: 'Missing Authorization header' }
  const [scheme, token, ...rest] = header.trim().split(/\s+/)
  if (scheme?.toLowerCase() !== 'bearer')
    return {
      code: 'invalid_header',
      description: 'Authorization header                                must start with Bearer',
    }
  if (!token) return { code: 'invalid_header', description: 'Token not found' }
  if (rest.length)
    return {
      code: 'invalid_header',
      description: 'Authorization header must                                be Bearer + \\s + token',
    }
  if (token !== projectToken(project))
    return { code: 'Decode error', description: 'Signature verification failed' }
  return undefined
}

/** Answers 401 in the JWT dialect unless the request carries the project's token. */
export function checkExternalUser(visit: Visit, project: ProjectRow): void {
  const problem = externalUserProblem(visit, project)
  if (problem) throw new EarlyAnswer(json(visit, problem, 401))
}
