import { Trans, useLingui } from '@lingui/react/macro'

/** What the editor's buttons say of a blog post. */
export function useBlogWords() {
  const { t } = useLingui()
  return {
    unpublish: <Trans>Take it off the blog</Trans>,
    removeTitle: t`Delete this post?`,
    removeText: (
      <p>
        <Trans>
          It leaves the blog and the server, and cannot be brought back. To hide it for a while, take it off
          the blog instead.
        </Trans>
      </p>
    ),
  }
}
