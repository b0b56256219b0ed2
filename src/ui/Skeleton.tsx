/** A place held for what is coming, in its shape. Appears only after 300 ms, so quick answers never flicker. */
export function Skeleton({ className = 'h-4 w-full' }: { className?: string }) {
  return (
    <div
      aria-hidden="true"
      className={`animate-[shimmer_0.9s_ease-in-out_0.3s_infinite_alternate] rounded-md bg-sunken opacity-0 ${className}`}
    />
  )
}
