import type { ComponentProps } from 'react'
import { inputClass } from './inputClass.ts'

/** A one-line text input in the house's look; take it inside a `Field`. */
export function TextInput({ className = '', ...rest }: ComponentProps<'input'>) {
  return <input type="text" {...rest} className={`${inputClass} ${className}`} />
}
