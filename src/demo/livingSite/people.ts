import type { SeedUser } from '../seedShape.ts'
import { DAY, HOUR, stamp } from './dates.ts'
import { createRandom } from './random.ts'
import { gradient, n, repeat, svg } from './pictures/svg.ts'
import { picture, type StoryFile } from './story.ts'

const PEOPLE = [
  {
    name: 'admin',
    fullname: 'Ada Lindqvist',
    joined: 64,
    admin: true,
    face: ['#2f5d62', '#f2c9a1', '#4a2f27'],
  },
  {
    name: 'olga',
    fullname: 'Olga Marchenko',
    joined: 62,
    open: true,
    face: ['#8c4a6b', '#f3cdb0', '#6b3f24'],
  },
  {
    name: 'paula',
    fullname: 'Paula Nwosu',
    joined: 61,
    pro: true,
    open: true,
    face: ['#c98a2b', '#7a4a33', '#1d1512'],
  },
  { name: 'carl', fullname: 'Carl Aagaard', joined: 60, open: true, face: ['#3f6c8f', '#f0c6a4', '#c9a25b'] },
  {
    name: 'vera',
    fullname: 'Vera Castellanos',
    joined: 52,
    open: true,
    points: 540,
    face: ['#3d7a57', '#d9a17a', '#2a1a14'],
  },
  { name: 'victor', fullname: 'Victor Okonkwo', joined: 49, points: 310, face: null },
  {
    name: 'wanda',
    fullname: 'Wanda Ruiz Ibáñez',
    joined: 47,
    locale: 'es',
    open: true,
    points: 265,
    face: ['#a5443a', '#e5b48c', '#3a2118'],
  },
  { name: 'xavier', fullname: 'Xavier Lefèbvre', joined: 44, open: true, points: 290, face: null },
  {
    name: 'yara',
    fullname: 'يارا حدّاد',
    joined: 40,
    open: true,
    points: 180,
    face: ['#5b4a8f', '#d8a680', '#1c1416'],
  },
  { name: 'zeno', fullname: '佐藤 善乃', joined: 33, points: 150, face: null },
  { name: 'rita', fullname: 'Rita Kowalczyk', joined: 30, restrict: true, points: 20, face: null },
  { name: 'nora', fullname: 'Nora Byrne', joined: 1, face: null },
] as const satisfies readonly Person[]

interface Person {
  name: string
  fullname: string
  /** Days before now. */
  joined: number
  admin?: boolean
  pro?: boolean
  restrict?: boolean
  locale?: string
  /** Shows their profile to everyone. */
  open?: boolean
  points?: number
  /** Background, skin and hair of the portrait. */
  face: readonly [string, string, string] | null
}

export type PersonName = (typeof PEOPLE)[number]['name']

/** The user id of a person. */
export const idOf = (name: PersonName): number => PEOPLE.findIndex((person) => person.name === name) + 1
/** Where PYBOSSA keeps the uploads of a person, below `/uploads/`. */
export const folderOf = (name: PersonName): string => `user_${idOf(name)}`

function portrait([back, skin, hair]: readonly [string, string, string], seed: string): string {
  const random = createRandom(seed)
  const long = random.chance(0.5)
  const hairdo = long
    ? `<path d="M62 128C54 60 84 44 120 44S186 60 178 128C190 170 176 196 168 204H72C64 196 50 170 62 128Z" fill="${hair}"/>`
    : `<path d="M66 124C56 66 88 46 122 46S186 66 174 126Z" fill="${hair}"/>`
  const rays = repeat(
    9,
    (index) =>
      `<circle cx="120" cy="130" r="${n(60 + index * 22)}" fill="none" stroke="#fff" stroke-opacity=".07" stroke-width="7"/>`,
  )
  return svg(
    240,
    240,
    `<defs>${gradient(
      'linear',
      'g',
      [
        [0, '#fff', 0.18],
        [1, '#000', 0.18],
      ],
      'x2="0" y2="1"',
    )}</defs><rect width="240" height="240" fill="${back}"/>${rays}${hairdo}` +
      `<path d="M98 160H142V206H98Z" fill="${skin}"/><ellipse cx="120" cy="126" rx="43" ry="52" fill="${skin}"/><path d="M77 116C84 84 108 82 132 84S160 96 163 116C160 66 140 58 120 58S80 66 77 116Z" fill="${hair}"/>` +
      `<path d="M30 240C36 206 76 196 98 194C108 212 132 212 142 194C164 196 204 206 210 240Z" fill="#fff" fill-opacity=".88"/>` +
      `<g fill="#2a211d"><circle cx="103" cy="126" r="4.5"/><circle cx="137" cy="126" r="4.5"/></g><path d="M104 152Q120 166 136 152" stroke="#2a211d" stroke-opacity=".75" stroke-width="4" fill="none" stroke-linecap="round"/><rect width="240" height="240" fill="url(#g)"/>`,
  )
}

/** Everybody who has an account; passwords are `<name>-password`. */
export function people(now: number): { users: SeedUser[]; portraits: (StoryFile & { folder: string })[] } {
  const all: readonly Person[] = PEOPLE
  const users = all.map((person, index): SeedUser => {
    const id = index + 1
    const avatar = person.face && {
      avatar: 'portrait.svg',
      container: `user_${id}`,
      avatar_url: `/uploads/user_${id}/portrait.svg`,
    }
    return {
      id,
      name: person.name,
      fullname: person.fullname,
      email_addr: `${person.name}@example.org`,
      password: `${person.name}-password`,
      created: stamp(now - person.joined * DAY - (index % 5) * HOUR),
      api_key: `a7a1b0c0-0000-4000-8000-${String(id).padStart(12, '0')}`,
      admin: person.admin ?? false,
      pro: person.pro ?? false,
      restrict: person.restrict ?? false,
      locale: person.locale ?? 'en',
      privacy_mode: !person.open,
      subscribed: person.name !== 'victor',
      valid_email: person.name !== 'nora',
      info: { ...avatar, ...(person.points ? { points: person.points } : {}) },
    }
  })
  const portraits = all.flatMap(({ name, face }, index) =>
    face ? [{ folder: `user_${index + 1}`, ...picture('portrait.svg', () => portrait(face, name)) }] : [],
  )
  return { users, portraits }
}
