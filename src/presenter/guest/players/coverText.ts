/** What is said to the document below: where its link leads and what it says; null while a player lies over it. */
export interface Cover {
  cover: { href: string; words: string } | null
}

/**
 * The document that stands in a provider's frame: dark as a screen, and a link for when no player comes. It stays the same whatever
 * is played, so that no film adds to the reader's history. It hands on whatever the presenter says to the frame. Its own words to the page
 * around it: `{ cover: 'open' }` and `{ cover: 'asked', what }`.
 */
export const COVER_TEXT = `<!doctype html><meta charset="utf-8"><style>html,body{height:100%;margin:0}body{display:grid;place-items:center;background:#1c1c1c;color:#fff;font:16px/1.5 system-ui,sans-serif}a{padding:12px 16px;color:inherit;text-align:center}a:focus-visible{outline:3px solid;outline-offset:-3px}</style><a hidden></a><script>var link=document.querySelector('a');link.onclick=function(event){event.preventDefault();parent.postMessage({cover:'open'},'*')};onmessage=function(event){var data=event.data;if(event.source!==parent)return;if(!data||data.cover===undefined)return parent.postMessage({cover:'asked',what:data},'*');link.hidden=!data.cover;if(data.cover){link.href=data.cover.href;link.textContent=data.cover.words}}</script>`
