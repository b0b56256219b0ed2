import { Trans, useLingui } from '@lingui/react/macro'
import { Fragment } from 'react'
import type { PublicUser } from '#pybossa/schemas/user.ts'
import { PersonLink } from '#shared/components/PersonLink.tsx'

/** The board itself: rank, person, score; the reader's own row stands out, and a line says where people are left out. */
export function LeaderboardTable({
  people,
  ownName,
  caption,
  scoreLabel,
}: {
  people: PublicUser[]
  ownName: string | undefined
  caption: string
  scoreLabel: string
}) {
  const { i18n } = useLingui()
  const best = Math.max(1, ...people.map(({ score }) => score ?? 0))
  return (
    <table className="w-full border-collapse tabular-nums">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-line text-sm text-muted">
          <th scope="col" className="w-14 py-2 pe-2 text-end font-semibold sm:w-20 sm:pe-6">
            <Trans>Rank</Trans>
          </th>
          <th scope="col" className="py-2 text-start font-semibold">
            <Trans>Person</Trans>
          </th>
          <th scope="col" className="py-2 ps-3 text-end font-semibold wrap-anywhere">
            {scoreLabel}
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person, i) => {
          const isOwn = person.name === ownName
          const before = people[i - 1]?.rank
          const isAfterGap = before != null && person.rank != null && person.rank - before > 1
          return (
            <Fragment key={person.name}>
              {isAfterGap ? (
                <tr aria-hidden="true" className="border-b border-line">
                  <td colSpan={3} className="py-1 text-center text-muted">
                    ⋯
                  </td>
                </tr>
              ) : null}
              <tr
                aria-current={isOwn ? 'true' : undefined}
                className={`border-b border-line ${isOwn ? 'bg-accent-quiet' : ''}`}
              >
                <td
                  className={`py-2.5 pe-2 text-end sm:pe-6 ${(person.rank ?? 9) <= 3 ? 'text-lg font-bold' : 'text-muted'}`}
                >
                  {person.rank === null ? '–' : i18n.number(person.rank)}
                </td>
                <th scope="row" className="py-2.5 text-start font-normal">
                  <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                    <PersonLink person={person} />
                    {isOwn ? (
                      <span className="rounded-full bg-accent px-2.5 py-0.5 text-sm font-semibold text-on-accent">
                        <Trans>You</Trans>
                      </span>
                    ) : null}
                  </span>
                </th>
                <td className="py-2.5 ps-3 text-end sm:w-56 sm:pe-3">
                  <span className="font-semibold">{i18n.number(person.score ?? 0)}</span>
                  <svg
                    aria-hidden="true"
                    viewBox="0 0 100 4"
                    preserveAspectRatio="none"
                    className="ms-auto mt-1 hidden h-1 w-full sm:block"
                  >
                    <rect width="100" height="4" rx="2" className="fill-line" />
                    <rect
                      width={(100 * (person.score ?? 0)) / best}
                      height="4"
                      rx="2"
                      className="fill-accent"
                    />
                  </svg>
                </td>
              </tr>
            </Fragment>
          )
        })}
      </tbody>
    </table>
  )
}
