import type { PageFigures } from './measurePage.ts'

/** Where the figures come from, and what is different there. */
export const source = `The old theme: PYBOSSA 4.0.2 with its default theme, measured on 2026-11-21 on two cores, with the same network and
processor set as here, median of 5; without compression, as PYBOSSA alone sends (compressed it would be 102, 102 and 98 KB). Its fonts, icons
and cookie notice come from hosts that could not be reached: in the field it is heavier and slower.`

/** The same pages of a project like the one that is measured here. KB of 1000 bytes. */
export const oldTheme: Record<string, Partial<PageFigures>> = {
  home: { fcp: 2244, lcp: 2608, tbt: 180, cls: 0, kilobytes: 404, requests: 13 },
  project: { fcp: 2232, lcp: 2232, tbt: 130, cls: 0, kilobytes: 406, requests: 13 },
  contribute: { fcp: 2272, lcp: 2620, tbt: 114, cls: 0.011, kilobytes: 406, requests: 16 },
}
