import type { SeedUser } from '../seedShape.ts'
import { before, day } from './before.ts'

const people: [name: string, fullname: string, more?: Partial<SeedUser>][] = [
  ['admin', 'Ada Admin', { admin: true, info: avatar(1) }],
  ['olga', 'Olga Owner', { info: avatar(2) }],
  ['paula', 'Paula Pro', { pro: true }],
  ['carl', 'Carl Coowner'],
  ['vera', 'Vera Volunteer', { privacy_mode: false, info: { ...avatar(5), points: 240 } }],
  ['victor', 'Victor Vance', { info: { points: 180 } }],
  ['wanda', 'Wanda Wu', { privacy_mode: false, locale: 'es', info: { points: 75 } }],
  ['xavier', 'Xavier Ximenes'],
  ['yara', 'Yara Young', { info: { points: 10 } }],
  ['zeno', 'Zeno Zafón'],
  ['lena', 'Lena Lund'],
  ['mika', 'Mika Mäkinen'],
  ['rita', 'Rita Restricted', { restrict: true }],
  ['nora', 'Nora Newcomer'],
]

function avatar(id: number) {
  return { avatar: 'avatar.png', container: `user_${id}`, avatar_url: `/uploads/user_${id}/avatar.png` }
}

/** Fourteen people; the password is `<name>-password`, the API key ends in the id. */
export function recordedPeople(now: number): SeedUser[] {
  return people.map(([name, fullname, more], index) => {
    const id = index + 1
    return {
      id,
      name,
      fullname,
      email_addr: `${name}@example.org`,
      password: `${name}-password`,
      created: before(now, id < 14 ? (34 - id) * day : 0),
      api_key: `aaaaaaaa-0000-4000-8000-${String(id).padStart(12, '0')}`,
      ...more,
    }
  })
}
