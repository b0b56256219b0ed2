import type { Announcement } from '#pybossa/schemas/announcement.ts'
import { readSetting, writeSetting } from '#shared/settings.ts'

/** On a device where somebody never opened the page, only the news of these last days wait for him. */
const NEWS_FOR_MS = 14 * 86_400_000

const listeners = new Set<() => void>()
const keyOf = (userId: number | undefined) => `readAnnouncements.${userId ?? 'visitor'}`

/** What this browser knows of what a person has read, as text: the server keeps nothing of the kind. Null where it never looked. */
export const keptReadState = (userId: number | undefined) => readSetting(keyOf(userId))

/** The announcements that are published, the newest first: the server sends its drafts along (CONTRACT.md V5, Q27). */
export const publishedOnes = (announcements: readonly Announcement[]) =>
  announcements
    .filter(({ published }) => published === true)
    .toSorted((one, other) => other.created.localeCompare(one.created) || other.id - one.id)

/** Ids of those that a person has not seen on this device. @param kept from {@link keptReadState} */
export function unreadIds(
  announcements: readonly Announcement[],
  kept: string | null,
  now: number,
): Set<number> {
  const published = publishedOnes(announcements)
  const read = kept === null ? undefined : new Set(kept.split(',').map(Number))
  const isNews = ({ created }: Announcement) => now - Date.parse(`${created}Z`) < NEWS_FOR_MS
  return new Set(published.filter((one) => (read ? !read.has(one.id) : isNews(one))).map(({ id }) => id))
}

/** All that is there now has been seen by this person. */
export function markAllRead(announcements: readonly Announcement[], userId: number | undefined): void {
  const ids = publishedOnes(announcements)
    .map(({ id }) => id)
    .join(',')
  if (keptReadState(userId) === ids) return
  writeSetting(keyOf(userId), ids)
  listeners.forEach((listener) => listener())
}

/** Tells when something was read, here or in another tab. Returns the way to stop. */
export function onRead(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}
