/** A recording the demo answers otherwise than PYBOSSA did, by the beginning of its file, and why. */
export interface NotImitated {
  files: string[]
  reason: string
}

/** All there is of it; a test sees to it that every other recording is imitated, and that none of these is. */
export const notImitated: NotImitated[] = [
  {
    files: ['account/74', 'account/75'],
    reason: 'The zip with personal data has another address at every export; a mail to its person tells it.',
  },
  { files: ['api-project/29'], reason: 'JSONP, broken in PYBOSSA and used by nobody.' },
  {
    files: ['auth/49', 'auth/50', 'auth/51'],
    reason:
      'The recorded key was signed by the recorded server. The page itself works with a key of the demo.',
  },
  {
    files: ['importers/35'],
    reason: 'It was asked when the workers were done; here they need some seconds.',
  },
  {
    files: [
      'settings-confirmation/08',
      'settings-confirmation/10',
      'settings-confirmation/12',
      'settings-confirmation/14',
      'settings-confirmation/16',
      'settings-confirmation/18',
      'settings-preferences/04',
    ],
    reason: 'They are about an account that came from a link in a mail of the recorded server, or from it.',
  },
  {
    files: ['settings-preferences/08'],
    reason: 'The summary of a person was up to 15 minutes old; the demo always counts anew.',
  },
  {
    files: ['settings-two-factor/04', 'settings-two-factor/05'],
    reason: 'The token was made by the recorded server. The page itself works with a token of the demo.',
  },
  {
    files: [
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
      'sse/01',
      'sse/02',
      'sse/03',
      'importers/44',
      'importers/46',
      'importers/47',
    ],
    reason: 'Recorded with settings the demo does not have: streams, keys of services …',
  },
]
