const LENGTH = 220

/** The beginning of a Markdown text as plain words, cut after a word; what only decorates is left out. */
export function excerptOf(markdown: string, length = LENGTH): string {
  const words = markdown
    .slice(0, length * 8)
    .replace(/```[\s\S]*?(```|$)/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s{0,3}(#{1,6}|>|[-*+]|\d+\.)\s+/gm, '')
    .replace(/(\*\*|__|\*|`|~~)/g, '')
    .replace(/(^|\W)_(\S[^_]*)_(?=\W|$)/g, '$1$2')
    .replace(/\s+/g, ' ')
    .trim()
  if (words.length <= length) return words
  const cut = words.slice(0, length)
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : length).replace(/[,;:.–-]+$/, '')}…`
}
