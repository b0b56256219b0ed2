/** What the operator wrote into the page's head for us: `<meta name="atrium-<name>" content="…">`. Undefined where there is nothing. */
export const siteMeta = (name: string) =>
  document.querySelector<HTMLMetaElement>(`meta[name="atrium-${name}"]`)?.content || undefined
