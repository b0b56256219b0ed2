import type { ComponentProps } from 'react'
import { inputClass } from './inputClass.ts'

/** The browser's own select in the house's look; take it inside a `Field`. */
export function SelectInput({ className = '', ...rest }: ComponentProps<'select'>) {
  return <select {...rest} className={`${inputClass} ${className}`} />
}
