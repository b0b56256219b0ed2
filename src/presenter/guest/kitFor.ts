/** Which of the old page's libraries a presenter needs. */
export interface Kit {
  /** jQuery 2.2, Bootstrap 3.3 (CSS and JS), the container and the compatibility sheet. */
  classic: boolean
  /** Bootstrap's icons, also under their older names. */
  icons: boolean
  /** PybossaPlayer, and what stands for the players of YouTube, Vimeo and SoundCloud. */
  players: boolean
}

const JQUERY = /jquery|(^|[^\w$.])\$\s*[.(]|\$\$?\.\w/i
const BOOTSTRAP =
  /class\s*=\s*["'][^"'>]*\b(btn-(default|primary|success|info|warning|danger|inverse|large|lg|small|sm|mini|xs|block)|col-(xs|sm|md|lg)-\d+|row-fluid|span\d{1,2}|img-(responsive|thumbnail|circle)|form-(control|group|horizontal)|navbar|progress-bar|panel-\w+|glyphicon|well|hero-unit|label-\w+|alert-\w+)\b|data-(toggle|dismiss)\s*=/i
const SCRIPT_FILE = /<script[^>]+src\s*=/i
const OWN_CALLS = /pybossa\s*\.\s*(run|presentTask|saveTask|newTask|taskLoaded)/
const PLAYERS =
  /pybossa-?player|youtu\.?be|vimeo|soundcloud|\bYT\.|<iframe|createElement\(\s*['"]iframe|embed/i
const ICONS = /\b(glyphicon|icon|fa)-[a-z]/

/**
 * Decides by the owner's text. The old page gave everything to everybody; a presenter that names none of it is spared the weight. A
 * presenter whose calls are in a script file of its own cannot be read: it gets everything.
 */
export function kitFor(html: string): Kit {
  const isUnread = SCRIPT_FILE.test(html) && !OWN_CALLS.test(html)
  const classic = JQUERY.test(html) || BOOTSTRAP.test(html) || isUnread
  return { classic, icons: classic && ICONS.test(html), players: isUnread || PLAYERS.test(html) }
}

/** Whether the text knows of colour schemes: the dark one is for presenters that were made for it. */
export function knowsColourSchemes(html: string): boolean {
  return /color-scheme|light-dark\(/.test(html)
}
