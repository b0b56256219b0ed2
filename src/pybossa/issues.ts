import type * as z from 'zod/mini'

/** A schema's complaints as `path: problem` lines, those of the best fitting member where a union was asked for. */
export function issuesOf(error: z.core.$ZodError, root = ''): string[] {
  return linesOf(error.issues, root === '' ? [] : [root])
}

function linesOf(issues: readonly z.core.$ZodIssue[], before: PropertyKey[]): string[] {
  return issues.flatMap((issue) => {
    const path = [...before, ...issue.path]
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const members = issue.errors.map((errors) => linesOf(errors, path))
      return members.reduce((best, member) => (member.length < best.length ? member : best))
    }
    return [`${path.map(String).join('.') || 'reply'}: ${problemOf(issue)}`]
  })
}

/** zod/mini carries no texts of its own unless a language is loaded, so we word what a report needs. */
function problemOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `expected ${issue.expected}`
  if (issue.code === 'invalid_value')
    return `expected ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`
  return issue.code
}
