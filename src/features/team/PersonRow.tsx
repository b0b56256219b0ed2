import { Trans, useLingui } from '@lingui/react/macro'
import type { Coowner } from '#pybossa/schemas/user.ts'
import { PersonLink } from '#shared/components/PersonLink.tsx'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'

/** One of those who manage a project; whoever made it stays. */
export function PersonRow({
  person,
  isMe,
  isBusy,
  onRemove,
}: {
  person: Coowner
  isMe: boolean
  isBusy: boolean
  onRemove: () => void
}) {
  const { t } = useLingui()
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3">
      <PersonLink person={person}>{person.name}</PersonLink>
      <span className="flex flex-wrap items-center gap-3">
        {isMe ? (
          <Badge>
            <Trans>You</Trans>
          </Badge>
        ) : null}
        {person.is_creator ? (
          <Badge tone="accent">
            <Trans>Owner</Trans>
          </Badge>
        ) : (
          <Button
            size="sm"
            isBusy={isBusy}
            busyLabel={t`Removing`}
            aria-label={isMe ? undefined : t`Remove ${person.fullname}`}
            onClick={onRemove}
          >
            {isMe ? <Trans>Leave the project</Trans> : <Trans>Remove</Trans>}
          </Button>
        )}
      </span>
    </li>
  )
}
