import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { findUsers } from '#pybossa/endpoints/admin.ts'
import { query } from '#shared/data/query.ts'
import { useCurrentUser, whoAmI } from '#shared/data/useCurrentUser.ts'
import { AdminFrame } from '#shared/workshop/AdminFrame.tsx'
import { Notice } from '#ui/Notice.tsx'
import { AdminQuestion, type AskedUser } from './AdminQuestion.tsx'
import { ExportUsers } from './ExportUsers.tsx'
import { FindUsers } from './FindUsers.tsx'
import { UserRow } from './UserRow.tsx'
import { useUserActs } from './useUserActs.ts'

const admins = () => query(findUsers.load, {})

export const needs = () => [admins(), whoAmI()]

/** `/admin/users`: who runs this site, and everybody's account (CONTRACT.md V91–94). */
export default function UsersPage() {
  const { t } = useLingui()
  const me = useCurrentUser()
  // The server leaves out the one who asks.
  const others = useSuspenseQuery(admins()).data.users.toSorted((one, other) =>
    one.fullname.localeCompare(other.fullname),
  )
  const { changePro } = useUserActs()
  const [asked, setAsked] = useState<AskedUser>()
  const isLast = others.length === 0
  return (
    <AdminFrame title={t`Users`} lead={<Trans>Who runs this site, and everybody’s account.</Trans>}>
      <Part id="admins" title={t`Administrators`}>
        {isLast ? (
          <Notice tone="warning" title={t`You are the only administrator`}>
            <Trans>
              If you lost your account, nobody could manage this site. Find somebody you trust below, and make
              them an administrator.
            </Trans>
          </Notice>
        ) : null}
        <ul aria-label={t`Administrators`} className="divide-y divide-line border-y border-line">
          {me ? (
            <UserRow
              user={{ ...NOTHING_KNOWN, ...me, admin: true }}
              isMe
              onAdmin={() => setAsked({ user: { ...me, admin: true }, isMe: true, isLast })}
            />
          ) : null}
          {others.map((user) => (
            <UserRow
              key={user.id}
              user={user}
              onAdmin={() => setAsked({ user, isMe: false, isLast })}
              onPro={() => void changePro(user, !user.pro)}
            />
          ))}
        </ul>
      </Part>
      <Part id="find" title={t`Find somebody`}>
        <p className="-mt-2 max-w-prose text-muted">
          <Trans>
            Pro people may use the audit log, automatic import and webhooks where the site keeps these for
            them. Drafts of a person stand in their profile.
          </Trans>
        </p>
        <FindUsers
          onAdmin={(user) => setAsked({ user, isMe: false, isLast })}
          onPro={(user) => void changePro(user, !user.pro)}
        />
      </Part>
      <Part id="download" title={t`Download the list of users`}>
        <ExportUsers />
      </Part>
      <Part id="delete" title={t`Delete or block somebody`}>
        <p className="max-w-prose text-muted">
          <Trans>
            PYBOSSA has no way for administrators to delete or block an account. People delete their own
            account in their settings; for anything else, ask whoever runs the server.
          </Trans>
        </p>
      </Part>
      <AdminQuestion asked={asked} onClose={() => setAsked(undefined)} />
    </AdminFrame>
  )
}

/** What the own profile does not say of oneself. */
const NOTHING_KNOWN = { pro: null, subscribed: null, privacy_mode: null, consent: null }

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`${id}-title`} className="flex flex-col gap-4">
      <h2 id={`${id}-title`} className="text-xl font-semibold">
        {title}
      </h2>
      {children}
    </section>
  )
}
