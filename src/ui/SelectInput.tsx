import type { ComponentProps } from 'react'
import { inputClass } from './inputClass.ts'

/** The browser's own select in the house's look, its arrow as far from the edge as the text is; take it inside a `Field`. */
export function SelectInput({ className = '', ...rest }: ComponentProps<'select'>) {
  return <select {...rest} className={`select-arrow ${inputClass} ${className}`} />
}
