import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { readRecorded } from '#pybossa/recorded/readRecorded.ts'
import { ourWordingOf } from './serverTexts.ts'

const FORMS = /^\/account\/(signin|register|forgot-password|reset-password)$|^\/project\/[^/]+\/password$/
const Refusal = z.object({
  status: z.enum(['error', 'info']),
  flash: z.optional(z.nullable(z.string())),
  form: z.object({ errors: z.record(z.string(), z.array(z.string())) }),
})

/** What PYBOSSA 4.0.2 was heard to say when it refused one of these forms. */
function refusals(): string[] {
  const said = readRecorded().flatMap(({ request, response }) => {
    const body = z.safeParse(Refusal, response.body)
    if (request.method !== 'POST' || !FORMS.test(request.path) || !body.success) return []
    return [body.data.flash ?? [], Object.values(body.data.form.errors)].flat(2)
  })
  return [...new Set(said)]
}

const wording = (serverText: string) => ourWordingOf(serverText)?.message

describe('What the server says when it refuses a form', () => {
  test('was recorded for signing in, registering and new passwords', () => {
    expect(refusals().length).toBeGreaterThan(15)
  })

  test.each(refusals())('“%s” has our own words', (serverText) => {
    expect(wording(serverText)).toBeTruthy()
  })

  test.each([
    ['The e-mail is required', /^Enter an e-mail address/],
    ['Email must be between 3 and 254 characters long', /^Enter an e-mail address/],
    ['Email is already taken', /^There is an account with this e-mail address/],
    ['The user name is already taken', /^Somebody has this user name/],
    ['User name must be between 3 and 35 characters long', /^A user name has/],
    ['Full name must be between 3 and 35 characters long', /^A name has/],
    ['This name is used by the system.', /^The site uses this word itself/],
    ['$#&\\/| and space symbols are forbidden', /no spaces/],
    ['Password must be between 8 and 15 characters', /8 to 15 characters/],
    ['Ooops, Incorrect email/password', /password is not right/],
    ["Ooops, we didn't find you in the system,       did you sign up?", /no account with this e-mail/],
  ])('“%s” keeps its meaning', (serverText, ours) => {
    expect(wording(serverText)).toMatch(ours)
  })

  test('what we have no words for is left alone', () => {
    expect(
      ourWordingOf('<strong>Ooops!</strong> We didn&#39;t find a user matching your query'),
    ).toBeUndefined()
  })
})
