/** The keys of `task.info` that a presenter reads by name, as far as its code shows it; each once, in its order. */
export function presenterFields(code: unknown): string[] {
  if (typeof code !== 'string') return []
  const read = code.matchAll(/\binfo(?:\.([A-Za-z_$][\w$]*)|\[(['"])([^'"\]]+)\2\])(?![\w$]|\s*\()/g)
  return [...new Set([...read].map(([, plain, , quoted]) => plain ?? quoted ?? ''))].filter(
    (name) => name !== '' && name !== 'error',
  )
}
