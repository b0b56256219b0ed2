/** Outline icons on a 24 grid, stroke 1.75. Drawn for this set; always with a word beside them or a label on their button. */
const shapes = {
  star: 'M12 4.2l2.4 4.9 5.4.8-3.9 3.8.9 5.4-4.8-2.5-4.8 2.5.9-5.4-3.9-3.8 5.4-.8z',
  skip: 'M5 6l7 6-7 6zM13 6l6 6-6 6',
  undo: 'M9 7L4.5 11.5 9 16M5 11.5h9a5 5 0 0 1 0 10h-2',
  help: 'M9.2 9.2a2.9 2.9 0 1 1 4.3 2.6c-1 .6-1.5 1.1-1.5 2.4M12 17.6v.1M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  expand: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  shrink: 'M9 4v5H4M15 4v5h5M9 20v-5H4M15 20v-5h5',
  flag: 'M6 21V4M6 5c4-2 7 2 12 0v9c-5 2-8-2-12 0',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  clock: 'M12 7v5l3.5 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  'cloud-off': 'M4 4l16 16M9.5 6.6A6 6 0 0 1 18 11a4 4 0 0 1 2.4 6.6M7 9.8A4.6 4.6 0 0 0 7.5 19H17',
  alert:
    'M12 8v5M12 16.4v.1M10.4 4.2L2.9 17.4A1.9 1.9 0 0 0 4.5 20h15a1.9 1.9 0 0 0 1.6-2.6L13.6 4.2a1.9 1.9 0 0 0-3.2 0z',
  search: 'M20 20l-4.4-4.4M17.5 10.8a6.8 6.8 0 1 1-13.5 0 6.8 6.8 0 0 1 13.5 0z',
  user: 'M4.5 20.5a7.5 7.5 0 0 1 15 0M15.8 8a3.8 3.8 0 1 1-7.6 0 3.8 3.8 0 0 1 7.6 0z',
  users:
    'M2.5 20a6.5 6.5 0 0 1 13 0M12.4 8.2a3.4 3.4 0 1 1-6.8 0 3.4 3.4 0 0 1 6.8 0zM15.5 5a3.3 3.3 0 0 1 0 6.4M18 14.5a6.4 6.4 0 0 1 3.5 5.5',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6L6 18',
  'arrow-left': 'M19 12H5M11 6l-6 6 6 6',
  'arrow-right': 'M5 12h14M13 6l6 6-6 6',
  'chevron-down': 'M6 9.5l6 6 6-6',
  sun: 'M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6L7 7M17 17l1.4 1.4M18.4 5.6L17 7M7 17l-1.4 1.4M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0z',
  moon: 'M20 14.2A8.3 8.3 0 0 1 9.8 4a8.3 8.3 0 1 0 10.2 10.2z',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  trash: 'M5 7h14M10 4h4M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5',
  lock: 'M7.5 11V8a4.5 4.5 0 0 1 9 0v3M6 11h12v9H6z',
  globe:
    'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM3.5 9.5h17M3.5 14.5h17M12 3c-5 5.5-5 12.500 0 18M12 3c5 5.500 5 12.500 0 18',
  info: 'M12 11v5M12 7.6v.1M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  external: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  refresh:
    'M4.500 12a7.5 7.5 0 0 1 13-5L20 9.500M20 4.500v5h-5M19.500 12a7.5 7.5 0 0 1-13 5L4 14.500M4 19.500v-5h5',
  book: 'M12 6.500C10 5 7 4.500 3.500 4.500v13.500c3.500 0 6.500.500 8.500 2 2-1.500 5-2 8.500-2V4.500C17 4.500 14 5 12 6.500zM12 6.500V20',
  settings:
    'M4 7h9M17 7h3M4 17h3M11 17h9M17 7a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM11 17a2 2 0 1 1-4 0 2 2 0 0 1 4 0z',
  key: 'M14.500 9.500a4.5 4.5 0 1 1-9 0 4.5 4.500 0 0 1 9 0zM13.300 12.600L20 19.500M17 16.500l-2 2',
  mail: 'M3.500 6h17v12h-17zM3.500 7l8.500 6.500L20.500 7',
  bell: 'M6.500 16.500V11a5.500 5.500 0 0 1 11 0v5.500l1.500 1.500h-14zM10 20.500a2.200 2.200 0 0 0 4 0',
  folder: 'M3.500 6h6l2 2.500h9V19h-17z',
  chart: 'M4 20h16M7 16v-5M12 16V6M17 16v-8',
} as const

export type IconName = keyof typeof shapes | 'star-filled'

/** Decorative: hidden from screen readers, as tall as the text beside it unless `className` sizes it. */
export function Icon({ name, className = 'size-5 shrink-0' }: { name: IconName; className?: string }) {
  const isFilled = name === 'star-filled'
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      className={className}
      fill={isFilled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={shapes[name === 'star-filled' ? 'star' : name]} />
    </svg>
  )
}
