const GONE = 'visibility:hidden;height:0;min-height:0;margin:0;padding:0;border:0;overflow:hidden'
const UNSEEN = `inert aria-hidden="true" style="${GONE}`
const EMPTY_PICTURE = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

/**
 * The page that used to be around a presenter, for those that hide parts of it, measure them or look for the account's link. Nobody
 * sees it, and it knows nobody: the account is the one of a visitor who is not signed in.
 * @param html the owner's text; an id that it uses itself is left to it
 */
export function oldSkeleton(html: string): { before: string; after: string } {
  const flash = /\bid\s*=\s*["']?flashalert\b/.test(html) ? '' : ' id="flashalert"'
  return {
    before:
      `<nav class="navbar navbar-default" ${UNSEEN};position:absolute;top:0;left:0;right:0"><div class="navbar-inner">` +
      `<a class="navbar-brand brand" href="/"><img alt="" src="${EMPTY_PICTURE}"></a>` +
      '<ul class="nav navbar-nav navbar-right"><li class="dropdown"><a class="dropdown-toggle" href="#">Account</a>' +
      '<ul class="dropdown-menu"><li><a href="/account/signin">Sign in</a></li></ul></li></ul></div></nav>' +
      `<div${flash} ${UNSEEN}"></div>`,
    // Laid out where a footer is: presenters compare its place with that of their own parts.
    after: `<footer class="footer" ${UNSEEN}"></footer>`,
  }
}
