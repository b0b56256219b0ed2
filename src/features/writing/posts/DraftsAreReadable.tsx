import { Trans } from '@lingui/react/macro'

/** PYBOSSA hands drafts to whoever asks its API (CONTRACT.md Q27): whoever writes one should know. */
export function DraftsAreReadable() {
  return (
    <p className="max-w-3xl text-sm text-muted">
      <Trans>
        Readers do not meet a draft here. The server’s API gives it to whoever asks for it, though: keep
        secrets out of it.
      </Trans>
    </p>
  )
}
