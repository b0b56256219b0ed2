import { setLiveRegion } from './announce.ts'

/** The one polite live region; stands in the shell and outlives every page. */
export const LiveRegion = () => <div ref={setLiveRegion} aria-live="polite" className="sr-only" />
