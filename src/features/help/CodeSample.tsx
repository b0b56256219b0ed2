/** Code to read and to select; long lines are read by scrolling. */
export function CodeSample({ label, children }: { label: string; children: string }) {
  return (
    <pre
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="region"
      aria-label={label}
      className="overflow-x-auto rounded-md bg-sunken p-4 font-mono text-sm leading-relaxed"
    >
      {children}
    </pre>
  )
}
