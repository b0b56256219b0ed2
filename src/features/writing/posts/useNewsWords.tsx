import { Trans, useLingui } from '@lingui/react/macro'

/** What the editor's buttons say of an announcement. */
export function useNewsWords() {
  const { t } = useLingui()
  return {
    unpublish: <Trans>Take it off the announcements</Trans>,
    removeTitle: t`Delete this announcement?`,
    removeText: (
      <p>
        <Trans>
          It leaves the site and cannot be brought back. To hide it for a while, take it off the announcements
          instead.
        </Trans>
      </p>
    ),
  }
}
