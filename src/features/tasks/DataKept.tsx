import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'

/** The owner does not give out the project's data (`zip_download` is off, CONTRACT.md V49, V58). */
export function DataKept({ short_name }: { short_name: string }) {
  const { t } = useLingui()
  return (
    <EmptyState
      drawing="lock"
      title={t`The owner keeps this data`}
      actions={
        <Link to={paths.project} params={{ short_name }} className={buttonClass({ variant: 'primary' })}>
          <Trans>Back to the project</Trans>
        </Link>
      }
    >
      <Trans>
        Whoever runs this project decided that its tasks and answers can be neither browsed nor downloaded.
        You can still take part.
      </Trans>
    </EmptyState>
  )
}
