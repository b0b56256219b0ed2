/** The look shared by text inputs, textareas and selects. */
export const inputClass =
  'w-full rounded-md border border-strong bg-surface px-3 py-2 text-base text-ink min-h-11 placeholder:text-faint ' +
  'aria-invalid:border-danger aria-invalid:border-2'
