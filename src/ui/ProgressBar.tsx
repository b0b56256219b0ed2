/**
 * How much of something is done. `value` in per cent (0–100); `label` is read aloud and, unless `thin`, stays with the
 * caller to show. The width is drawn by SVG, which needs no inline style.
 */
export function ProgressBar({
  value,
  label,
  variant = 'normal',
  tone = 'accent',
}: {
  value: number
  label: string
  variant?: 'normal' | 'thin'
  tone?: 'accent' | 'success'
}) {
  const done = Math.max(0, Math.min(100, value))
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(done)}
      className={`w-full overflow-hidden rounded-full bg-line ${variant === 'thin' ? 'h-1' : 'h-2'}`}
    >
      <div
        className={`h-full rounded-full transition-[width] duration-200 ${tone === 'success' ? 'bg-success' : 'bg-accent'}`}
        style={{ width: `${done > 0 ? Math.max(done, 1) : 0}%` }}
      />
    </div>
  )
}
