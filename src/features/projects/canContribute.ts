/** What is known about a project and its reader when he wonders whether to help; null and undefined: not known. */
export interface WorkSituation {
  /** The server led to the project's password page. */
  isLocked: boolean
  /** Only the creator is told (CONTRACT.md §1.1 P.full). */
  published: boolean | null
  /** Whether people without an account may contribute; only the creator is told. */
  allowsVisitors: boolean | null
  isSignedIn: boolean | undefined
  hasPresenter: boolean
  /** 0 to 100, late by up to an hour. */
  progress: number | null
  /** How many tasks there are, late by up to an hour. */
  tasks: number | null
  /** Whether there is a task that this reader has not answered: the live answer of the participated query (CONTRACT.md §3.1). */
  hasOpenTask: boolean | undefined
  /** The scheduler hands out completed tasks too (`depth_first_all`), so that the project never finishes. */
  neverFinishes: boolean
}

export type Contribution =
  | 'can'
  | 'signInNeeded'
  | 'passwordNeeded'
  | 'finished'
  | 'nothingLeftForYou'
  | 'noTasks'
  | 'noPresenter'
  /** A draft its creator may try. */
  | 'draft'
  /** A draft that lacks tasks or the page that shows them. */
  | 'draftUnready'

/**
 * Whether the reader can contribute, and why not: what PYBOSSA's own button says (pybossa/cache/helpers.py), computed
 * from what others than the creator may know (CONTRACT.md Q2). A visitor whom the project refuses is only found out by
 * asking for a task, which is not done for looking at a page. What is not known yet is taken for the best.
 */
export function canContribute(situation: WorkSituation): Contribution {
  const { hasPresenter, hasOpenTask, tasks, progress, neverFinishes } = situation
  if (situation.isLocked) return 'passwordNeeded'
  // The counts of drafts are always 0 (Q9): only the live answer counts.
  if (situation.published === false) return hasPresenter && hasOpenTask !== false ? 'draft' : 'draftUnready'
  if (!hasPresenter) return 'noPresenter'
  // Statistics are late: a task that is open now says more than yesterday's hundred per cent.
  if (!neverFinishes && (progress ?? 0) >= 100 && hasOpenTask !== true) return 'finished'
  if (situation.allowsVisitors === false && situation.isSignedIn === false) return 'signInNeeded'
  if (hasOpenTask === false) return tasks === 0 ? 'noTasks' : 'nothingLeftForYou'
  return 'can'
}
