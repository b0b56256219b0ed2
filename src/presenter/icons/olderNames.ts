/**
 * Font Awesome 3's and Bootstrap 2's names whose picture Font Awesome 4 calls otherwise: old name, new name. Where the two disagree
 * about a name they share (`thumbs-up`: an outline then), the old picture stands under `icon-`.
 */
const RENAMED = `
ban-circle ban, bar-chart bar-chart-o, beaker flask, bell bell-o, bell-alt bell, bitbucket-sign bitbucket-square, bookmark-empty bookmark-o,
building building-o, calendar-empty calendar-o, check check-square-o, check-empty square-o, check-minus minus-square-o,
check-sign check-square, chevron-sign-down chevron-circle-down, chevron-sign-left chevron-circle-left,
chevron-sign-right chevron-circle-right, chevron-sign-up chevron-circle-up, circle-arrow-down arrow-circle-down,
circle-arrow-left arrow-circle-left, circle-arrow-right arrow-circle-right, circle-arrow-up arrow-circle-up, circle-blank circle-o,
collapse caret-square-o-down, collapse-alt minus-square-o, collapse-top caret-square-o-up, comment-alt comment-o, comments-alt comments-o,
copy files-o, cut scissors, dashboard tachometer, double-angle-down angle-double-down, double-angle-left angle-double-left,
double-angle-right angle-double-right, double-angle-up angle-double-up, download arrow-circle-o-down, download-alt download,
edit pencil-square-o, edit-sign pencil-square, ellipsis-horizontal ellipsis-h, ellipsis-vertical ellipsis-v, envelope envelope-o,
envelope-alt envelope, exclamation-sign exclamation-circle, expand caret-square-o-right, expand-alt plus-square-o,
external-link-sign external-link-square, eye-close eye-slash, eye-open eye, facebook-sign facebook-square, facetime-video video-camera,
file-alt file-o, file-text-alt file-text-o, flag-alt flag-o, folder-close folder, folder-close-alt folder-o,
folder-open-alt folder-open-o, food cutlery, frown frown-o, fullscreen arrows-alt, github-sign github-square,
google-plus-sign google-plus-square, group users, h-sign h-square, hand-down hand-o-down, hand-left hand-o-left,
hand-right hand-o-right, hand-up hand-o-up, hdd hdd-o, heart-empty heart-o, hospital hospital-o, indent-left outdent, indent-right indent,
info-sign info-circle, keyboard keyboard-o, legal gavel, lemon lemon-o, lightbulb lightbulb-o, linkedin-sign linkedin-square, meh meh-o,
microphone-off microphone-slash, minus-sign minus-circle, minus-sign-alt minus-square, mobile-phone mobile, moon moon-o, move arrows,
off power-off, ok check, ok-circle check-circle-o, ok-sign check-circle, paper-clip paperclip, paste clipboard, phone-sign phone-square,
picture picture-o, pinterest-sign pinterest-square, play-circle play-circle-o, play-sign play-circle, plus-sign plus-circle,
plus-sign-alt plus-square, pushpin thumb-tack, question-sign question-circle, remove times, remove-circle times-circle-o,
remove-sign times-circle, reorder bars, resize-full expand, resize-horizontal arrows-h, resize-small compress,
resize-vertical arrows-v, rss-sign rss-square, save floppy-o, screenshot crosshairs, share share-square-o, share-alt share,
share-sign share-square, sign-blank square, signin sign-in, signout sign-out, smile smile-o, sort-by-alphabet sort-alpha-asc,
sort-by-alphabet-alt sort-alpha-desc, sort-by-attributes sort-amount-asc, sort-by-attributes-alt sort-amount-desc,
sort-by-order sort-numeric-asc, sort-by-order-alt sort-numeric-desc, sort-down sort-desc, sort-up sort-asc,
stackexchange stack-overflow, star-empty star-o, star-half-empty star-half-o, sun sun-o, thumbs-down thumbs-o-down,
thumbs-down-alt thumbs-down, thumbs-up thumbs-o-up, thumbs-up-alt thumbs-up, time clock-o, trash trash-o, tumblr-sign tumblr-square,
twitter-sign twitter-square, unchecked square-o, unlink chain-broken, upload arrow-circle-o-up, upload-alt upload,
warning-sign exclamation-triangle, xing-sign xing-square, youtube-sign youtube-square, zoom-in search-plus, zoom-out search-minus`

/** Old name → Font Awesome 4's. */
export const olderNames: ReadonlyMap<string, string> = new Map(
  RENAMED.trim()
    .split(/,\s+/)
    .map((pair) => pair.split(' ') as [string, string]),
)
