import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState, type ReactNode } from 'react'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { inputClass } from '#ui/inputClass.ts'
import { Notice } from '#ui/Notice.tsx'

/**
 * Asks before something that cannot be taken back. `act` does it: while it runs the button is busy, a failure is worded here and the
 * question stays; closes itself when it is done.
 * @param typeFirst a word, e.g. the project's short name, that must be typed before: for what destroys much
 * @param describe own words for a failure; undefined leaves it to the general ones
 */
export function ConfirmDialog({
  isOpen,
  onClose,
  title,
  confirm,
  busyLabel,
  tone = 'danger',
  typeFirst,
  describe,
  act,
  children,
}: {
  isOpen: boolean
  onClose: () => void
  title: ReactNode
  confirm: ReactNode
  busyLabel: string
  tone?: 'danger' | 'primary'
  typeFirst?: string
  describe?: (error: unknown) => string | undefined
  act: () => Promise<unknown>
  children: ReactNode
}) {
  const { t } = useLingui()
  const words = useFailureWords()
  const id = useId()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [typed, setTyped] = useState('')

  const close = () => {
    setProblem(undefined)
    setTyped('')
    onClose()
  }
  const run = async () => {
    if (typeFirst !== undefined && typed.trim() !== typeFirst) {
      setProblem(t`Type “${typeFirst}” to go on.`)
      return
    }
    setProblem(undefined)
    setBusy(true)
    try {
      await act()
      close()
    } catch (error) {
      setProblem(describe?.(error) ?? words(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog isOpen={isOpen} onClose={close} title={title} closeLabel={t`Close`}>
      <div className="flex flex-col gap-3">{children}</div>
      <form
        className="flex flex-col gap-4"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!isBusy) void run()
        }}
      >
        {typeFirst === undefined ? null : (
          <div className="flex flex-col gap-1.5">
            <label htmlFor={id}>
              <Trans>
                Type <strong className="wrap-anywhere">{typeFirst}</strong> to go on
              </Trans>
            </label>
            <input
              id={id}
              value={typed}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              onChange={(event) => setTyped(event.target.value)}
              className={inputClass}
            />
          </div>
        )}
        {problem ? <Notice tone="danger">{problem}</Notice> : null}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" variant={tone} isBusy={isBusy} busyLabel={busyLabel}>
            {confirm}
          </Button>
          <Button onClick={close}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
