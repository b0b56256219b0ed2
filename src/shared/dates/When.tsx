import { useDates } from './useDates.ts'

/** A moment in words ("3 days ago"), the exact one on hover and for machines. */
export function When({ iso }: { iso: string }) {
  const { relative, exact } = useDates()
  return (
    <time dateTime={iso} title={exact(iso)}>
      {relative(iso)}
    </time>
  )
}
