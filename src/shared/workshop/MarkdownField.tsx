import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { SafeMarkdown } from '#shared/components/SafeMarkdown.tsx'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { inputClass } from '#ui/inputClass.ts'

/** A long text in Markdown, and how readers will see it. `text` is what the field holds now. */
export function MarkdownField({
  label,
  help,
  error,
  text,
  field,
  rows = 10,
}: {
  label: ReactNode
  help?: ReactNode
  error?: string | undefined
  text: string
  field: UseFormRegisterReturn
  rows?: number
}) {
  const { t } = useLingui()
  const [isPreview, setPreview] = useState(false)
  return (
    <div className="flex flex-col gap-2">
      <Field label={label} help={help} error={error}>
        {(control) => (
          // Hidden, never gone: the form's first error must find its field.
          <textarea
            {...control}
            {...field}
            rows={rows}
            dir="auto"
            hidden={isPreview}
            className={`${inputClass} ${isPreview ? 'hidden' : ''}`}
          />
        )}
      </Field>
      {isPreview ? (
        <div
          role="region"
          aria-label={t`Preview`}
          dir="auto"
          className="min-h-32 rounded-md border border-line bg-surface p-4"
        >
          {text.trim() === '' ? (
            <p className="text-muted">
              <Trans>There is nothing to see yet.</Trans>
            </p>
          ) : (
            <SafeMarkdown source={text} />
          )}
        </div>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button size="sm" aria-pressed={isPreview} onClick={() => setPreview(!isPreview)}>
          {isPreview ? <Trans>Back to writing</Trans> : <Trans>Preview</Trans>}
        </Button>
        <p className="text-sm text-muted">
          <Trans>
            Markdown: <code>**bold**</code>, <code>*italic*</code>, <code>[words](address)</code>,{' '}
            <code># heading</code>, <code>- list</code>
          </Trans>
        </p>
      </div>
    </div>
  )
}
