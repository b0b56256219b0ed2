/**
 * Bootstrap 2's icons. Bootstrap 3 kept the pictures under the same names (`glyphicon-ok`), Font Awesome 3 drew its own (`icon-ok`);
 * either way they come in the family's first sheet.
 */
export const BOOTSTRAP_ICONS = words(
  'adjust align-center align-justify align-left align-right arrow-down arrow-left arrow-right arrow-up asterisk backward ban-circle',
  'barcode bell bold book bookmark briefcase bullhorn calendar camera certificate check chevron-down chevron-left chevron-right',
  'chevron-up circle-arrow-down circle-arrow-left circle-arrow-right circle-arrow-up cog comment download download-alt edit eject',
  'envelope exclamation-sign eye-close eye-open facetime-video fast-backward fast-forward file film filter fire flag folder-close',
  'folder-open font forward fullscreen gift glass globe hand-down hand-left hand-right hand-up hdd headphones heart home inbox',
  'indent-left indent-right info-sign italic leaf list list-alt lock magnet map-marker minus minus-sign move music off ok ok-circle',
  'ok-sign pause pencil picture plane play play-circle plus plus-sign print qrcode question-sign random refresh remove',
  'remove-circle remove-sign repeat resize-full resize-horizontal resize-small resize-vertical retweet road screenshot search share',
  'share-alt shopping-cart signal star star-empty step-backward step-forward stop tag tags tasks text-height text-width th th-large',
  'th-list thumbs-down thumbs-up time tint trash upload user volume-down volume-off volume-up warning-sign wrench zoom-in zoom-out',
)

/** Font Awesome 4's names, beside those above, whose pictures come in its first sheet. */
export const AWESOME_ICONS = words(
  'angle-down angle-left angle-right angle-up arrow-circle-left arrow-circle-right arrows arrows-alt arrows-h arrows-v ban bars',
  'bolt caret-down caret-left caret-right caret-up check-circle check-circle-o check-square check-square-o circle circle-o',
  'circle-o-notch clock-o close cogs comment-o comments comments-o compress copy crop crosshairs cut dot-circle-o envelope-o eraser',
  'exclamation exclamation-circle exclamation-triangle expand external-link eye eye-slash facebook female file-o file-text-o',
  'files-o flag-o floppy-o folder frown-o gear group hand-o-down hand-o-left hand-o-right hand-o-up image info info-circle key',
  'language lightbulb-o link list-ol list-ul location-arrow long-arrow-left long-arrow-right male map-o meh-o microphone',
  'minus-circle minus-square paint-brush paperclip pencil-square pencil-square-o phone photo picture-o play-circle-o plus-circle',
  'plus-square power-off question question-circle quote-left reorder reply rotate-left rotate-right save scissors search-minus',
  'search-plus share-square-o sign-in sign-out sliders smile-o sort spinner square square-o star-half-o star-o table thumbs-o-down',
  'thumbs-o-up times times-circle times-circle-o trash-o twitter undo unlock users warning youtube-play',
)

function words(...lines: string[]): string[] {
  return lines.join(' ').split(' ')
}
