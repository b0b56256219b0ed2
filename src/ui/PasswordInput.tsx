import { useState, type ComponentProps } from 'react'
import { inputClass } from './inputClass.ts'

/** A password input that can show what was typed: fewer wrong passwords, fewer resets. */
export function PasswordInput({
  showLabel,
  hideLabel,
  className = '',
  ...rest
}: ComponentProps<'input'> & { showLabel: string; hideLabel: string }) {
  const [isShown, setShown] = useState(false)
  return (
    <div className="relative">
      <input {...rest} type={isShown ? 'text' : 'password'} className={`${inputClass} pe-20 ${className}`} />
      <button
        type="button"
        aria-pressed={isShown}
        aria-label={isShown ? hideLabel : showLabel}
        onClick={() => setShown(!isShown)}
        className="absolute inset-y-0 end-0 min-w-16 rounded-md px-3 text-sm font-semibold text-accent"
      >
        {isShown ? hideLabel.split(' ')[0] : showLabel.split(' ')[0]}
      </button>
    </div>
  )
}
