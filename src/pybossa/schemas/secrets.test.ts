import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { findEndpoints } from '#pybossa/recorded/findEndpoint.ts'
import { readRecorded } from '#pybossa/recorded/readRecorded.ts'

/** Screens of those whose secret it is, by endpoint: the rest of the app must never see such a key. */
const allowed: Record<string, RegExp> = {
  api_key: /^(updateUser|getDisqusSignOn)$/,
  secret_key:
    /^(getProjectSettings|updateProject|uploadThumbnail|deleteProject|getPublish|transferOwnership|getReportPage|getNewBlogpost|editPresenter|deleteTasks|getImporters|import\w+)(\.\w+)?$/,
  // Without it a PUT of `info` would take the password away.
  passwd_hash:
    /^(getProjectSettings|updateProject|uploadThumbnail|deleteProject|getPublish|transferOwnership|getReportPage|getNewBlogpost|editPresenter|deleteTasks|getImporters|import\w+)(\.\w+)?$/,
  email_addr:
    /^(getMyProfile|updateUser|findUsers|updateProfile|changePassword|uploadAvatar|register|forgotPassword|transferOwnership)(\.\w+)?$/,
  ckan_api: /^(updateUser|updateProfile|changePassword|uploadAvatar)(\.\w+)?$/,
}

describe('secrets that PYBOSSA leaks end at the parser', () => {
  const replies = readRecorded().flatMap(({ file, request, response }) => {
    const found = findEndpoints(request)[0]
    if (!found || response.status !== 200) return []
    const parsed = z.safeParse(found.endpoint.reply, response.body)
    return parsed.success ? [{ file, by: found.name, keys: keysOf(parsed.data) }] : []
  })
  test('there are replies to look at', () => expect(replies.length).toBeGreaterThan(500))
  test.for(Object.entries(allowed))('%s', ([key, screens]) => {
    const leaks = replies.filter((reply) => reply.keys.has(key) && !screens.test(reply.by))
    expect(leaks.map(({ file, by }) => `${file}: ${by}`)).toEqual([])
  })
  test.for(['ldap', 'password', 'current_password', 'csrf_token', 'user_pref'])('%s', (key) => {
    expect(replies.filter((reply) => reply.keys.has(key)).map(({ file, by }) => `${file}: ${by}`)).toEqual([])
  })
})

function keysOf(value: unknown, into = new Set<string>()): Set<string> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, below] of Object.entries(value)) {
      if (below !== null && below !== '') {
        if (!Array.isArray(value)) into.add(key)
        // Complaints about a field carry its name, not what was typed.
        if (key !== 'errors') keysOf(below, into)
      }
    }
  }
  return into
}
