// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { act, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderAt } from '#testing/renderAt.tsx'

// The sealed box needs a browser that draws; the page around it does not.
vi.mock('#presenter/host/openBox.ts', () => ({
  openBox: () => ({
    skip: async () => false,
    focus: () => {},
    setReader: () => {},
    warm: () => {},
    close: () => {},
  }),
}))

const people = ['anonymous', 'nora', 'olga', 'admin'] as const
type Person = (typeof people)[number]
type Headings = string | readonly [anonymous: string, nora: string, olga: string, admin: string]

const signIn = 'Please sign in first'
const forbidden = 'This page is not for your account'
const locked = 'This project is protected'
const deadLink = 'This link is no longer good'
const home = 'Help research by looking, listening and reading, a few minutes at a time.'
const already = [
  'You are signed in as Nora Byrne',
  'You are signed in as Olga Marchenko',
  'You are signed in as Ada Lindqvist',
] as const
const newsletter = 'Would you like the newsletter?'
const confirmAddress = 'Confirm your e-mail address'
const galaxies = 'Shapes of the Deep Sky'
const memories = 'Spoken Memories'
const labels = 'Labels of the Cloud Forest'
/** What a draft of Olga's shows; everybody else but admins stays outside. */
const draft = (heading: string): Headings => [signIn, forbidden, heading, heading]
const admins = (heading: string): Headings => [signIn, forbidden, forbidden, heading]

/**
 * PYBOSSA's addresses that a person can open, with those that mails and redirects lead to (CONTRACT.md §2, §4.4), with ours
 * among them,
 * and the heading that meets a visitor, a volunteer, the owner of projects, and an admin. Not here: files, data and streams
 * (`/uploads`, `results.json`, `/amazon/bucket`, the event streams); addresses that act when they are opened
 * (`/account/<name>/export`, `delete`, `resetapikey`), whose acts stand in the settings; and the presenter editor, which a
 * browser has to draw. Links that mails really carried are followed in registering.test.tsx and signingIn.test.tsx.
 */
const addresses: Record<string, Headings> = {
  '/': home,
  '/about': 'About Atrium',
  '/search': 'All projects',
  '/results': 'What came out',
  '/announcements/': 'Announcements',
  '/leaderboard/': 'Leaderboard',
  '/leaderboard/window/3': 'Leaderboard',
  '/stats/': 'Statistics',
  '/help/': 'Help',
  '/help/api': 'The API',
  '/help/license': 'Licences',
  '/help/terms-of-use': 'Terms of use',
  '/help/cookies-policy': 'Cookies',
  '/help/privacy': 'Privacy',

  '/account/': 'Community',
  '/account/page/1': 'Community',
  '/account/page/99': 'That was everyone',
  '/account/signin': ['Sign in', ...already],
  '/account/signin?next=%2Fabout': ['Sign in', ...already],
  '/account/long-gone/otpvalidation?next=%2Fabout': 'This took too long',
  '/account/register': ['Create an account', ...already],
  '/account/register/confirmation': deadLink,
  '/account/register/confirmation?key=too-old': deadLink,
  '/account/confirm-email': [signIn, confirmAddress, confirmAddress, confirmAddress],
  '/account/newsletter?next=%2Fabout': [signIn, newsletter, newsletter, newsletter],
  '/account/profile': [signIn, 'Nora Byrne', 'Olga Marchenko', 'Ada Lindqvist'],
  '/account/nora/': 'Nora Byrne',
  '/account/olga/': 'Olga Marchenko',
  '/account/rita/': 'rita keeps this profile private',
  '/account/nora/projects': [signIn, 'My projects', forbidden, forbidden],
  '/account/olga/applications': [signIn, forbidden, 'My projects', forbidden],
  '/account/nora/update': [signIn, 'Settings', forbidden, 'Settings of Nora Byrne'],
  '/account/nora/favorites': [signIn, 'My favourites', 'My favourites', 'My favourites'],
  '/account/forgot-password': 'Forgot your password?',
  '/account/reset-password': deadLink,
  '/account/reset-password?key=too-old': deadLink,

  '/project/category/featured/': 'Featured projects',
  '/project/category/featured/page/2/': 'Featured projects',
  '/project/category/draft/': [signIn, forbidden, forbidden, 'Drafts'],
  '/project/category/draft/page/2/': [signIn, forbidden, forbidden, 'Drafts, page 2'],
  '/project/category/historical_contributions/': [
    signIn,
    'Projects you helped',
    'Projects you helped',
    'Projects you helped',
  ],
  '/project/category/historical_contributions/page/2/': [
    signIn,
    'Projects you helped',
    'Projects you helped',
    'Projects you helped',
  ],
  '/project/category/nature/': 'Nature',
  '/project/category/nature/page/2/': 'Nature',

  '/project/deep-sky-shapes/': galaxies,
  '/project/deep-sky-shapes/results': 'Results',
  '/project/deep-sky-shapes/stats': 'Statistics',
  '/project/deep-sky-shapes/tasks/': 'Tasks',
  '/project/deep-sky-shapes/tasks/browse': 'Browse the tasks',
  '/project/deep-sky-shapes/tasks/browse/2': 'Browse the tasks',
  '/project/deep-sky-shapes/tasks/browse/99': 'Browse the tasks',
  '/project/deep-sky-shapes/tasks/export': 'Download the data',
  '/project/deep-sky-shapes/task/3': galaxies,
  '/project/deep-sky-shapes/task/99999': galaxies,
  '/project/deep-sky-shapes/presenter': galaxies,
  '/project/deep-sky-shapes/newtask': galaxies,
  '/project/deep-sky-shapes/tutorial': galaxies,
  '/project/deep-sky-shapes/blog': 'Blog',
  '/project/deep-sky-shapes/1': 'First light, and the first thousand glances',
  '/project/deep-sky-shapes/password?next=%2Fabout': 'About Atrium',
  '/project/cloud-forest-labels/newtask': ['Sign in to contribute', labels, labels, labels],

  '/project/spoken-memories/': [locked, locked, locked, memories],
  '/project/spoken-memories/newtask': [locked, locked, locked, memories],
  '/project/spoken-memories/password?next=%2Fproject%2Fspoken-memories%2F': [
    locked,
    locked,
    locked,
    memories,
  ],

  '/project/moth-nights/': draft('Moth Nights'),
  '/project/moth-nights/results': draft('Results'),
  '/project/moth-nights/stats': draft('Statistics'),
  '/project/moth-nights/tasks/': draft('Tasks'),
  '/project/moth-nights/tasks/browse': draft('Browse the tasks'),
  '/project/moth-nights/tasks/export': draft('Download the data'),
  '/project/moth-nights/blog': draft('Blog'),
  '/project/moth-nights/newtask': draft('Moth Nights'),
  '/project/moth-nights/tutorial': draft('This project has no tutorial'),

  '/project/new': [signIn, 'New project', 'New project', 'New project'],
  '/project/moth-nights/settings': draft('Overview'),
  '/project/moth-nights/update': draft('Details'),
  '/project/moth-nights/publish': draft('Publish'),
  '/project/moth-nights/delete': draft('Delete'),
  '/project/moth-nights/coowners': draft('People'),
  '/project/moth-nights/transferownership': draft('Give the project to somebody else'),
  '/project/moth-nights/externalusers': draft('Users of other apps'),
  '/project/moth-nights/auditlog': draft('Audit log'),
  '/project/moth-nights/webhook': draft('Webhook'),
  '/project/moth-nights/projectreport/export': draft('Report'),
  '/project/moth-nights/tasks/import': draft('Import tasks'),
  '/project/moth-nights/tasks/autoimporter': draft('Import every day'),
  '/project/moth-nights/tasks/settings': draft('How tasks are given'),
  '/project/moth-nights/tasks/redundancy': draft('Answers per task'),
  '/project/moth-nights/tasks/scheduler': draft('Order of the tasks'),
  '/project/moth-nights/tasks/priority': draft('Priority'),
  '/project/moth-nights/tasks/delete': draft('Delete tasks'),
  '/project/moth-nights/tasks/new': draft('Add a task'),
  '/project/moth-nights/new-blogpost': draft('Write a post'),
  '/project/moth-nights/helpingmaterials': draft('Field guide'),
  '/project/moth-nights/pages': draft('Pages'),

  '/admin/': admins('Administration'),
  '/admin/dashboard/': admins('Dashboard'),
  '/admin/users': admins('Users'),
  '/admin/featured': admins('Featured'),
  '/admin/categories': admins('Categories'),
  '/admin/announcement': admins('Announcements'),
  '/admin/announcement/new': admins('Write an announcement'),

  '/account/signout': ['You are signed out.', 'Sign out?', 'Sign out?', 'Sign out?'],
}

/** PYBOSSA answers with and without a slash at the end; so do we. */
const otherSlash = (address: string) => (address.endsWith('/') ? address.slice(0, -1) : `${address}/`)

function headingFor(person: Person, headings: Headings): string {
  if (typeof headings === 'string') return headings
  return headings[people.indexOf(person)] as string
}

test.each(people)('every address is answered by its page: %s', { timeout: 180_000 }, async (person) => {
  const { router } = await renderAt('/nowhere', person === 'anonymous' ? {} : { as: person })
  const follow = async (address: string, heading: string) => {
    await act(() => router.navigate(address))
    await waitFor(
      () => {
        const found = screen.queryAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent)
        expect([address, ...found]).toEqual([address, heading])
      },
      { timeout: 5_000 },
    )
  }
  for (const [address, headings] of Object.entries(addresses)) {
    const heading = headingFor(person, headings)
    const isBare = address !== '/' && !address.includes('?')
    for (const one of isBare ? [address, otherSlash(address)] : [address]) {
      // In between nothing: a heading that is left over cannot be taken for the next one.
      await follow('/nowhere', 'There is nothing at this address')
      await follow(one, heading)
    }
  }
})
