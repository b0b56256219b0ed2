import { Trans, useLingui } from '@lingui/react/macro'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { Field } from '#ui/Field.tsx'
import { Icon } from '#ui/Icon.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { useShortNameCheck } from './useShortNameCheck.ts'
import { useShortNameWords } from './useShortNameWords.ts'

/**
 * The word by which a project's address knows it, checked while one types.
 * @param value what the field holds now
 * @param own the short name the project has already: it is not complained about
 */
export function ShortNameField({
  field,
  value,
  error,
  own,
}: {
  field: UseFormRegisterReturn
  value: string
  error: string | undefined
  own?: string
}) {
  const { t } = useLingui()
  const words = useShortNameWords()
  const state = useShortNameCheck(value, own)
  const isTaken = state === 'taken' || state === 'mine'
  const problem =
    value === '' || value === own
      ? undefined
      : (words(value) ??
        (isTaken ? t`Another project has this short name already. Choose another one.` : undefined))
  return (
    <div className="flex flex-col gap-1.5">
      <Field
        label={<Trans>Short name</Trans>}
        help={
          <>
            <Trans>It stands in the address of every page of the project:</Trans>{' '}
            <span className="wrap-anywhere">
              {location.host}/project/<strong>{value || '…'}</strong>/
            </span>
          </>
        }
        error={problem ?? error}
      >
        {(control) => (
          <TextInput
            {...control}
            {...field}
            dir="ltr"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={255}
          />
        )}
      </Field>
      <div role="status" className="-mt-1.5 text-sm [&>p]:pt-1.5">
        {state === 'free' && problem === undefined && error === undefined ? (
          <p className="flex items-center gap-1.5 text-success">
            <Icon name="check" className="size-4 shrink-0" />
            <Trans>Nobody has this short name yet.</Trans>
          </p>
        ) : null}
        {state === 'mine' ? (
          <p>
            <Trans>
              It is a project of yours.{' '}
              <Link
                to={managePaths.manage}
                params={{ short_name: value }}
                className="text-accent underline underline-offset-2"
              >
                Go to that project
              </Link>
            </Trans>
          </p>
        ) : null}
      </div>
    </div>
  )
}
