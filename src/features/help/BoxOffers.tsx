import { Trans, useLingui } from '@lingui/react/macro'
import { TermRow, TermTable } from './TermTable.tsx'

const code = 'font-mono text-sm'

/** What a presenter finds in its box. */
export function BoxOffers() {
  const { t } = useLingui()
  return (
    <TermTable heads={[t`What you use`, t`What you get`]}>
      <TermRow term={<code className={code}>window.pybossa</code>}>
        <Trans>
          The library you know: <code className={code}>taskLoaded</code>,{' '}
          <code className={code}>presentTask</code>, <code className={code}>saveTask</code>,{' '}
          <code className={code}>run</code>, <code className={code}>newTask</code>,{' '}
          <code className={code}>userProgress</code>. An answer is safe on the reader’s device before{' '}
          <code className={code}>saveTask</code> calls back, also without a connection.
        </Trans>
      </TermRow>
      <TermRow term={<code className={code}>fetch, XMLHttpRequest, $.ajax</code>}>
        <Trans>
          For your own project: <code className={code}>/api/project</code>,{' '}
          <code className={code}>newtask</code>, <code className={code}>userprogress</code>, tasks you were
          given, <code className={code}>/api/favorites</code>, and answers to{' '}
          <code className={code}>/api/taskrun</code>, also as a form with one picture or zip file. Other
          servers as from any page, where they allow it (CORS).
        </Trans>
      </TermRow>
      <TermRow term={<code className={code}>localStorage, sessionStorage, document.cookie</code>}>
        <Trans>
          A memory of your project’s own, kept for each person on their device: about a million letters each.
        </Trans>
      </TermRow>
      <TermRow term={<Trans>jQuery 2.2, Bootstrap 3.3, Font Awesome 4, Modernizr, pybossaNotify</Trans>}>
        <Trans>
          Loaded before your page if its text uses them. Markup of Bootstrap 2 is understood as well. If the
          guess is wrong, put <code className={code}>"presenter_kit": "classic"</code> or{' '}
          <code className={code}>"none"</code> into your project’s <code className={code}>info</code>.
        </Trans>
      </TermRow>
      <TermRow term={<code className={code}>/static/js/…</code>}>
        <Trans>
          The files of PYBOSSA’s old theme that presenters load by their address: pdf.js, pybossa-player,
          serializeJSON and others.
        </Trans>
      </TermRow>
      <TermRow term={<code className={code}>PybossaPlayer, YT.Player</code>}>
        <Trans>
          Sound and video. YouTube, Vimeo and SoundCloud are shown over your page, at the place you gave them,
          and obey your script.
        </Trans>
      </TermRow>
      <TermRow term={<code className={code}>#PYBOSSA_USER_LOCALE</code>}>
        <Trans>The reader’s language, if your page has words for it; else English.</Trans>
      </TermRow>
      <TermRow term={<code className={code}>prefers-color-scheme, prefers-reduced-motion</code>}>
        <Trans>
          The reader’s choice. A page that says <code className={code}>color-scheme</code> in its styles is
          shown dark to those who want it; all others stay light.
        </Trans>
      </TermRow>
      <TermRow term={<Trans>Links and forms</Trans>}>
        <Trans>
          Links to pages of this site lead there, others open in a new tab. A form is handled by your script
          in its <code className={code}>submit</code> event.
        </Trans>
      </TermRow>
    </TermTable>
  )
}
