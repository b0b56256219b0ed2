import { useLingui } from '@lingui/react/macro'
import { Field } from '#ui/Field.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { encodings } from './encodings.ts'

/** In which encoding the file was saved, for when its bytes do not tell. */
export function EncodingChoice({
  value,
  help,
  onChange,
}: {
  value: string
  help: string
  onChange: (encoding: string) => void
}) {
  const { t } = useLingui()
  return (
    <Field label={t`How the file was saved`} help={help}>
      {(control) => (
        <SelectInput
          {...control}
          className="max-w-md"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {value === '' ? <option value="">{t`Choose…`}</option> : null}
          {encodings.map(({ name, words }) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </SelectInput>
      )}
    </Field>
  )
}
