import type { QueryClient } from '@tanstack/react-query'
import { learnToken } from '#pybossa/client.ts'
import { getMyProfile } from '#pybossa/endpoints/session.ts'
import { whoAmI } from './useCurrentUser.ts'

/**
 * Who is there, and the token of their session, where PYBOSSA itself rendered the page and wrote it into it (`theme/shell.ts`). Somebody
 * signed in is looked at once more when there is time: the page knows less of them than an answer does.
 * @returns whether the page said it; otherwise it is to be asked for
 */
export function readSiteBlock(client: QueryClient): boolean {
  const block = document.getElementById('atrium-site')?.textContent
  if (!block) return false
  try {
    const { csrf, user } = JSON.parse(block) as { csrf: string; user: object | null }
    const profile = getMyProfile.reply.parse(user ? { user } : { next: '/account/signin' })
    learnToken(csrf)
    client.setQueryData(whoAmI().queryKey, profile, user ? { updatedAt: 1 } : undefined)
    return true
  } catch {
    return false
  }
}
