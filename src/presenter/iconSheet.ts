/** Font Awesome and Bootstrap 2 names whose picture has another name in Bootstrap 3. */
const SYNONYMS: Record<string, string> = {
  check: 'ok',
  times: 'remove',
  close: 'remove',
  spinner: 'refresh',
  'chevron-right': 'chevron-right',
  trash: 'trash',
  'trash-o': 'trash',
  'thumbs-o-up': 'thumbs-up',
  'thumbs-o-down': 'thumbs-down',
  question: 'question-sign',
  'question-circle': 'question-sign',
  info: 'info-sign',
  'info-circle': 'info-sign',
  exclamation: 'exclamation-sign',
  'exclamation-triangle': 'warning-sign',
  'check-circle': 'ok-circle',
  'times-circle': 'remove-circle',
  undo: 'repeat',
  rotate: 'repeat',
  'arrow-circle-right': 'circle-arrow-right',
  'arrow-circle-left': 'circle-arrow-left',
  photo: 'picture',
  image: 'picture',
  'picture-o': 'picture',
  facetime: 'facetime-video',
  'video-camera': 'facetime-video',
  'map-marker': 'map-marker',
  'search-plus': 'zoom-in',
  'search-minus': 'zoom-out',
  refresh: 'refresh',
  users: 'user',
  group: 'user',
  reply: 'share-alt',
  'floppy-o': 'floppy-disk',
  save: 'floppy-disk',
  'hand-o-right': 'hand-right',
  'hand-o-up': 'hand-up',
  bars: 'menu-hamburger',
  'sign-in': 'log-in',
  'sign-out': 'log-out',
  'file-text-o': 'file',
  'external-link': 'new-window',
  comments: 'comment',
}

/**
 * Bootstrap's icons as a sheet that needs no other file, under the names of three generations: `glyphicon-ok`, `icon-ok`, `fa-check`.
 * @param css Bootstrap 3's own sheet, minified
 * @param font its icon font, woff2
 */
export function iconSheet(css: string, font: Uint8Array): string {
  const codes = new Map<string, string>()
  for (const [, name, code] of css.matchAll(/\.glyphicon-([\w-]+):before\{content:"([^"]+)"\}/g))
    if (name && code) codes.set(name, code)
  for (const [name, like] of Object.entries(SYNONYMS)) {
    const code = codes.get(like)
    if (code && !codes.has(name)) codes.set(name, code)
  }
  const face = `@font-face{font-family:"Glyphicons Halflings";src:url(data:font/woff2;base64,${Buffer.from(font).toString('base64')}) format("woff2")}`
  const shape =
    '[class^="icon-"]:before,[class*=" icon-"]:before,.fa:before{display:inline-block;font:normal 1em/1 "Glyphicons Halflings";-webkit-font-smoothing:antialiased}'
  const rules = [...codes].map(([name, code]) => `.icon-${name}:before,.fa-${name}:before{content:"${code}"}`)
  return [face, shape, ...rules].join('\n') + '\n'
}
