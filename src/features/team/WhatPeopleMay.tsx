import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Icon } from '#ui/Icon.tsx'

/** What PYBOSSA lets co-owners do, and what only the owner (CONTRACT.md §2.5, §3.2). */
export function WhatPeopleMay() {
  return (
    <section aria-labelledby="what-people-may" className="flex flex-col gap-4">
      <h2 id="what-people-may" className="text-xl font-semibold">
        <Trans>What people here can do</Trans>
      </h2>
      <div className="grid gap-8 md:grid-cols-2">
        <div className="flex flex-col gap-2">
          <h3 className="font-semibold">
            <Trans>Everyone on the list</Trans>
          </h3>
          <ul className="flex flex-col gap-1.5">
            <Can>
              <Trans>change the details, the presenter, the tutorial and the tasks</Trans>
            </Can>
            <Can>
              <Trans>import tasks, download the data, write down results</Trans>
            </Can>
            <Can>
              <Trans>see the secret key, and replace it</Trans>
            </Can>
            <Can>
              <Trans>add and remove people, and give the project to somebody else</Trans>
            </Can>
            <Can>
              <Trans>publish the project, and delete it while it has no results</Trans>
            </Can>
          </ul>
        </div>
        <div className="flex flex-col gap-2">
          <h3 className="font-semibold">
            <Trans>The owner alone</Trans>
          </h3>
          <ul className="flex flex-col gap-1.5">
            <Can>
              <Trans>writes in the blog, and sees its drafts</Trans>
            </Can>
            <Can>
              <Trans>adds to the field guide and the project’s pages</Trans>
            </Can>
            <Can>
              <Trans>cannot be removed from the list</Trans>
            </Can>
          </ul>
          <p className="pt-1 text-sm text-muted">
            <Trans>Administrators of the site can do all of this in every project.</Trans>
          </p>
        </div>
      </div>
    </section>
  )
}

const Can = ({ children }: { children: ReactNode }) => (
  <li className="flex items-start gap-2">
    <Icon name="check" className="mt-1 size-4 shrink-0 text-success" />
    <span>{children}</span>
  </li>
)
