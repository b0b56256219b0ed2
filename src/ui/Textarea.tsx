import type { ComponentProps } from 'react'
import { inputClass } from './inputClass.ts'

/** A text input of several lines; take it inside a `Field`. */
export function Textarea({ className = '', rows = 5, ...rest }: ComponentProps<'textarea'>) {
  return <textarea {...rest} rows={rows} className={`${inputClass} ${className}`} />
}
