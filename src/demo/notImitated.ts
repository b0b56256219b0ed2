/** A recording the demo answers otherwise than PYBOSSA did, by the beginning of its file, and why. */
export interface NotImitated {
  files: string[]
  reason: string
}

/** All there is of it; a test sees to it that every other recording is imitated, and that none of these is. */
export const notImitated: NotImitated[] = [
  {
    files: ['account/74', 'account/75'],
    reason:
      'The export of personal data is said to have started, but no zip is made: PYBOSSA mails its link.',
  },
  { files: ['api-project/29'], reason: 'JSONP, broken in PYBOSSA and used by nobody.' },
  {
    files: ['auth/49', 'auth/50', 'auth/51'],
    reason:
      'The recorded key was signed by the recorded server. The page itself works with a key of the demo.',
  },
  {
    files: ['importers/24', 'importers/26', 'importers/27', 'importers/33', 'importers/35'],
    reason: 'The demo has no network, so it cannot fetch a table.',
  },
  { files: ['webhooks/01'], reason: 'The demo calls no webhooks, so there is no call to repeat.' },
  {
    files: [
      'settings-confirmation/01',
      'settings-confirmation/02',
      'settings-confirmation/08',
      'settings-confirmation/10',
      'settings-confirmation/12',
      'settings-confirmation/14',
      'settings-confirmation/15',
      'settings-confirmation/16',
      'settings-confirmation/18',
      'settings-features-for-all/04',
      'settings-features-for-all/06',
      'settings-misc/01',
      'settings-misc/03',
      'settings-misc/05',
      'settings-misc/06',
      'settings-misc/07',
      'settings-misc/08',
      'settings-misc/09',
      'settings-misc/14',
      'settings-newsletter/02',
      'settings-preferences/01',
      'settings-preferences/02',
      'settings-preferences/04',
      'settings-preferences/05',
      'settings-preferences/07',
      'settings-two-factor/04',
      'settings-two-factor/05',
      'sse/01',
      'sse/02',
      'sse/03',
      'importers/44',
      'importers/46',
      'importers/47',
    ],
    reason:
      'Recorded with settings the demo does not have: mailed confirmation, two factors, streams, keys of services …',
  },
]
