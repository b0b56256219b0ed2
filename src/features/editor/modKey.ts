/** What the key is called that goes with letters for acts: on a Mac it is another one. */
export const modKey = /Mac|iP(hone|ad|od)/.test(navigator.platform) ? '⌘' : 'Ctrl'
