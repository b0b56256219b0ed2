import { queryOptions } from '@tanstack/react-query'
import { findUsers } from '#pybossa/endpoints/admin.ts'
import type { ManagedUser } from '#pybossa/schemas/user.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'

/** People whose nick or full name holds these letters, the reader left out (CONTRACT.md V91). A search by POST, which changes nothing. */
export const foundUsers = (letters: string) =>
  queryOptions<ManagedUser[]>({
    queryKey: [findUsers.path, 'found', letters],
    queryFn: async () => {
      const reply = await callSignedIn(findUsers.send, { body: { user: letters } })
      return 'found' in reply ? reply.found : []
    },
  })
