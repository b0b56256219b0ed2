const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/**
 * The document that stands in a provider's frame: dark as a screen, and a link for when no player comes. It hands on whatever the
 * presenter says to the frame. Its own words to the page around it: `{ cover: 'open' }` and `{ cover: 'asked', what }`.
 */
export function coverText(link: string, words: string): string {
  return `<!doctype html><meta charset="utf-8"><style>html,body{height:100%;margin:0}body{display:grid;place-items:center;background:#1c1c1c;color:#fff;font:16px/1.5 system-ui,sans-serif}a{padding:12px 16px;color:inherit;text-align:center}a:focus-visible{outline:3px solid;outline-offset:-3px}</style><a href="${escape(link)}" hidden>${escape(words)}</a><script>onmessage=function(event){if(event.source!==parent)return;if(event.data&&'cover'in Object(event.data))document.links[0].hidden=event.data.cover!=='silent';else parent.postMessage({cover:'asked',what:event.data},'*')};document.links[0].onclick=function(event){event.preventDefault();parent.postMessage({cover:'open'},'*')}</script>`
}
