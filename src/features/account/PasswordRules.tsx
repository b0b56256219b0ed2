import { Trans, useLingui } from '@lingui/react/macro'
import { Icon } from '#ui/Icon.tsx'

/** What ENABLE_STRONG_PASSWORD asks for (CONTRACT.md F2); only a refusal tells that a site has it on. */
export const isStrengthRefusal = (serverText: string | undefined) =>
  /password must (contain|be between)/i.test(serverText ?? '')

/** The rules of a strong password, each with whether `password` keeps it. */
export function PasswordRules({ password }: { password: string }) {
  const { t } = useLingui()
  const rules: [label: string, isKept: boolean][] = [
    [t`8 to 15 characters`, password.length >= 8 && password.length <= 15],
    [t`an upper-case letter`, /[A-Z]/.test(password)],
    [t`a lower-case letter`, /[a-z]/.test(password)],
    [t`a digit`, /\d/.test(password)],
    [t`one of !@$%^&*#`, /[!@$%^&*#]/.test(password)],
  ]
  return (
    <div className="-mt-3 text-sm">
      <p className="font-semibold">
        <Trans>A password here needs:</Trans>
      </p>
      <ul className="mt-1 flex flex-col gap-1">
        {rules.map(([label, isKept]) => (
          <li key={label} className={`flex items-center gap-2 ${isKept ? 'text-success' : 'text-muted'}`}>
            {isKept ? (
              <Icon name="check" className="size-4 shrink-0" />
            ) : (
              <span aria-hidden="true" className="mx-1 size-2 shrink-0 rounded-full border border-current" />
            )}
            {label}
            <span className="sr-only">{isKept ? t`(done)` : t`(missing)`}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
