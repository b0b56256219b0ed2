import * as z from 'zod/mini'
import { endpoint } from '#pybossa/endpoint.ts'
import { form } from '#pybossa/form.ts'
import { Done, flashed, formOf, PageWithText, Text, Tick, TokenForm } from '#pybossa/schemas/form.ts'
import { maybe } from '#pybossa/schemas/maybe.ts'
import { FeedItem } from '#pybossa/schemas/feed.ts'
import { Pagination } from '#pybossa/schemas/pagination.ts'
import { ProfileProject, ProjectCard } from '#pybossa/schemas/project.ts'
import { PublicUser } from '#pybossa/schemas/user.ts'
import { PreferencesForm, preferences } from './session.ts'

const NextQuery = z.object({ next: z.optional(z.string()) })

const SignInPage = z.object({
  form: formOf({ email: Text }),
  next: maybe(z.string()),
  /** Before release 4: other sites whose accounts are taken (CONTRACT.md §6). */
  auth: maybe(z.record(z.string(), z.boolean())),
  ...flashed,
})
/** F1. With LDAP, `email` takes the account's name. Someone already signed in is led on at once. */
export const signIn = form('/account/signin', {
  query: NextQuery,
  fields: z.object({ email: z.string(), password: z.string() }),
  page: z.union([SignInPage, Done]),
})

const OneTimeCodePage = z.object({ form: formOf({}), token: z.string(), next: maybe(z.string()), ...flashed })
/** F8: the code from the mail, as text. A token that is no more valid leads back to sign-in. */
export const confirmOneTimeCode = form('/account/:token/otpvalidation', {
  query: NextQuery,
  fields: z.object({ otp: z.string() }),
  page: z.union([OneTimeCodePage, Done]),
})

const RegisterPage = z.object({
  form: formOf({ fullname: Text, name: Text, email_addr: Text, consent: Tick, ...preferences }),
  ...flashed,
})
/** Where accounts are confirmed by mail, registration ends here: there is no account until the link is opened (V22). */
const WaitsForMail = z.object({ status: z.literal('sent') })
export const waitsForMail = (reply: object): reply is z.infer<typeof WaitsForMail> =>
  'status' in reply && reply.status === 'sent' && !('form' in reply)
/** F2, with F22 where the site asks for it. */
export const register = form('/account/register', {
  fields: z.object({
    fullname: z.string(),
    name: z.string(),
    email_addr: z.string(),
    password: z.string(),
    confirm: z.string(),
    consent: z.boolean(),
    languages: z.optional(z.union([z.array(z.string()), z.string()])),
    locations: z.optional(z.union([z.array(z.string()), z.string()])),
    work_hours_from: z.optional(z.string()),
    work_hours_to: z.optional(z.string()),
    timezone: z.optional(z.string()),
    user_type: z.optional(z.string()),
    review: z.optional(z.string()),
  }),
  page: z.union([RegisterPage, WaitsForMail]),
  isAlsoDone: waitsForMail,
})

/** Opens the link of the confirmation mail: makes the account or validates the address, and signs in (V23). */
export const confirmRegistration = endpoint({
  method: 'GET',
  path: '/account/register/confirmation',
  query: z.object({ key: z.string() }),
  reply: Done,
  isAct: true,
})

/** Asks for the mail that validates one's address (V24). */
export const sendConfirmationMail = endpoint({
  method: 'GET',
  path: '/account/confirm-email',
  reply: Done,
  isAct: true,
})

const ForgotPasswordPage = z.object({ form: formOf({ email_addr: Text }), ...flashed })
/** F7. Answers its page either way; say the same to known and unknown addresses. */
export const forgotPassword = form('/account/forgot-password', {
  fields: z.object({ email_addr: z.string() }),
  page: ForgotPasswordPage,
  isDoneWithoutNext: true,
})

/** F5 without the current password: `key` is from the mail, and signs in. */
export const resetPassword = form('/account/reset-password', {
  query: z.object({ key: z.string() }),
  fields: z.object({ new_password: z.string(), confirm: z.string() }),
  page: z.object({ form: TokenForm, ...flashed }),
})

/** The question after sign-in on sites with Mailchimp; without `subscribe` it is only looked at (V25). */
export const answerNewsletter = endpoint({
  method: 'GET',
  path: '/account/newsletter',
  query: z.object({ subscribe: z.optional(z.enum(['True', 'False'])), next: z.optional(z.string()) }),
  reply: z.object({ next: z.nullable(z.string()), ...flashed }),
  isAct: true,
})

/** The people who contributed, newest first (V17-18). `total` counts everyone, `accounts` only contributors. */
export const Community = z.object({
  accounts: z.array(PublicUser),
  top_users: z.array(PublicUser),
  pagination: Pagination,
  total: z.int(),
  update_feed: z.array(FeedItem),
})
export type Community = z.infer<typeof Community>
export const getCommunity = endpoint({ method: 'GET', path: '/account/', reply: Community })
export const getCommunityPage = endpoint({ method: 'GET', path: '/account/page/:page', reply: Community })

const someProjects = z.optional(z.array(ProfileProject))
const listsOf = {
  others: ['projects', 'projects_created'],
  oneself: ['projects_contrib', 'projects_published', 'projects_draft'],
  beforeRelease4: ['projects_contrib', 'projects_created'],
} as const

/** Somebody's page (V27): null where he restricted his data. Which lists it has depends on whose it is: here what he contributed to and what he owns stand under both their names. */
export const UserPage = z.pipe(
  z
    .object({
      user: z.nullable(PublicUser),
      projects: someProjects,
      projects_contrib: someProjects,
      projects_created: someProjects,
      projects_published: someProjects,
      projects_draft: someProjects,
      can_update: maybe(z.boolean()),
      form: maybe(PreferencesForm),
      title: maybe(z.string()),
    })
    .check(
      z.refine(
        (page) => Object.values(listsOf).some((lists) => lists.every((list) => page[list] !== undefined)),
        {
          error: 'a list of projects is missing',
        },
      ),
    ),
  z.transform((page) => ({
    ...page,
    projects: page.projects ?? page.projects_contrib ?? [],
    projects_contrib: page.projects_contrib ?? page.projects ?? [],
    projects_created: page.projects_created ?? page.projects_published ?? [],
    projects_published: page.projects_published ?? page.projects_created ?? [],
    projects_draft: page.projects_draft ?? [],
  })),
)
export type UserPage = z.infer<typeof UserPage>
export const getUser = endpoint({ method: 'GET', path: '/account/:name/', reply: UserPage })

const MyProjects = z.object({
  projects_published: z.array(ProjectCard),
  projects_draft: z.array(ProjectCard),
})
/** All projects one owns, alone or with others (V28). */
export const listMyProjects = endpoint({ method: 'GET', path: '/account/:name/projects', reply: MyProjects })
/** The same under its old address (V29). */
export const listMyApplications = endpoint({
  method: 'GET',
  path: '/account/:name/applications',
  reply: MyProjects,
})

/** F22 for oneself: form-encoded, answers by a redirect, or by a page in which our theme says what was refused (V36). */
export const savePreferences = endpoint({
  method: 'POST',
  path: '/account/save_metadata/:name',
  encoding: 'form',
  answers: 'page',
  body: z.object({
    languages: z.array(z.string()),
    locations: z.array(z.string()),
    work_hours_from: z.string(),
    work_hours_to: z.string(),
    timezone: z.string(),
    user_type: z.string(),
    review: z.string(),
  }),
  reply: PageWithText,
})
