import DOMPurify from 'dompurify'
import { marked } from 'marked'

const FORBIDDEN_TAGS = [
  'style',
  'form',
  'input',
  'button',
  'textarea',
  'select',
  'option',
  'dialog',
  'svg',
  'math',
]

DOMPurify.addHook('afterSanitizeAttributes', (node) => {
  if (node.nodeName !== 'A') return
  const href = node.getAttribute('href') ?? ''
  if (/^https?:/i.test(href)) {
    node.setAttribute('target', '_blank')
    node.setAttribute('rel', 'noopener noreferrer nofollow')
  }
})

/** Owners' HTML made harmless: no scripts, styles, forms, handlers, `javascript:` or ids that could shadow ours. */
export function sanitiseHtml(html: string): string {
  return DOMPurify.sanitize(html, {
    FORBID_TAGS: FORBIDDEN_TAGS,
    FORBID_ATTR: ['style', 'id', 'name', 'class', 'srcset'],
    ALLOW_DATA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|\/(?!\/)|#|\.)/i,
  })
}

/** Markdown as PYBOSSA's owners write it (GitHub flavour, some HTML in it), as harmless HTML. */
export function markdownToHtml(source: string): string {
  return sanitiseHtml(marked.parse(source, { async: false, gfm: true, breaks: false }))
}
