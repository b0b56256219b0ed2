/** Icons of the workshop, in the manner of `ui/Icon`, apart from it: visits that never come here do not carry them. */
const shapes = {
  plus: 'M12 5v14M5 12h14',
  edit: 'M4 20l1-4L16.500 4.500l3 3L8 19zM14.500 6.500l3 3',
  eye: 'M2.500 12s3.500-6.500 9.500-6.500 9.500 6.500 9.500 6.500-3.500 6.500-9.500 6.500S2.500 12 2.500 12zM15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0z',
  'eye-off':
    'M4 4l16 16M10 6c7-1.500 11.500 6 11.500 6s-1 1.900-3 3.600M6.500 7.500C4 9.300 2.500 12 2.500 12s3.500 6.500 9.500 6.500c1.500 0 2.800-.4 4-1',
  upload: 'M12 20V9M7 13l5-5 5 5M5 4h14',
  code: 'M8.500 7L3.500 12l5 5M15.500 7l5 5-5 5M13.500 5l-3 14',
  play: 'M7 5l12 7-12 7z',
  phone: 'M8 3h8v18H8zM11 18h2',
  desktop: 'M3 5h18v11H3zM9 20h6M12 16v4',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  list: 'M9 6h11M9 12h11M9 18h11M4.500 6h.1M4.500 12h.1M4.500 18h.1',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-2.500 4 3.500M16 9.500h.1',
  link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1.500 1.500M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1.500-1.500',
  rocket:
    'M12 15l-3-3c0-5 4-8.500 9-9 .5 5-3 9-6 12zM9 12H5l2-4h4M12 15v4l4-2v-4M6 16c-1.500 1-2 4-2 4s3-.5 4-2M15 8.500h.1',
  drag: 'M9 6h.1M9 12h.1M9 18h.1M15 6h.1M15 12h.1M15 18h.1',
  table: 'M4 5h16v14H4zM4 10h16M4 14.500h16M10 5v14',
  shield: 'M12 3l7.500 3v5c0 5-3.500 8.500-7.500 10-4-1.500-7.500-5-7.500-10V6z',
} as const

export type ToolIconName = keyof typeof shapes

/** Decorative, as `Icon` is. */
export function ToolIcon({
  name,
  className = 'size-5 shrink-0',
}: {
  name: ToolIconName
  className?: string
}) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={shapes[name]} />
    </svg>
  )
}
