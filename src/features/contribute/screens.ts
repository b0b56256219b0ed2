import { lazy } from 'react'
import { loadArea } from '#shared/i18n/catalogs.ts'

/** These have texts of their own, for a visit without a halt never shows them. */
const halt = async <T>(code: Promise<T>): Promise<T> => (await Promise.all([code, loadArea('halts')]))[0]

const obstacle = () => halt(import('./halts/Obstacle.tsx'))
const workOver = () => halt(import('./halts/WorkOver.tsx'))
const tutorialScreen = () => import('./TutorialScreen.tsx')
const tutorialDialog = () => import('./TutorialDialog.tsx')
const fieldGuide = () => import('./FieldGuide.tsx')
const starvingNotice = () => import('./StarvingNotice.tsx')
const volatileNotice = () => import('./VolatileNotice.tsx')
const signedOutNotice = () => import('./SignedOutNotice.tsx')
const outboxPanel = () => import('./OutboxPanel.tsx')

/** What only some visits need comes apart from the work itself, which should be there first. */
export const Obstacle = lazy(async () => ({ default: (await obstacle()).Obstacle }))
export const WorkOver = lazy(async () => ({ default: (await workOver()).WorkOver }))
export const TutorialScreen = lazy(async () => ({ default: (await tutorialScreen()).TutorialScreen }))
export const TutorialDialog = lazy(async () => ({ default: (await tutorialDialog()).TutorialDialog }))

export const FieldGuide = lazy(async () => ({ default: (await fieldGuide()).FieldGuide }))
export const StarvingNotice = lazy(async () => ({ default: (await starvingNotice()).StarvingNotice }))
export const VolatileNotice = lazy(async () => ({ default: (await volatileNotice()).VolatileNotice }))
export const SignedOutNotice = lazy(async () => ({ default: (await signedOutNotice()).SignedOutNotice }))

/** Fetches those screens while there is a network: whoever goes offline later needs them all the more. */
export function fetchScreens(): void {
  const all = [
    obstacle,
    workOver,
    tutorialDialog,
    outboxPanel,
    starvingNotice,
    volatileNotice,
    signedOutNotice,
  ]
  void Promise.allSettled(all.map((fetch) => fetch()))
}
