import type { FeedItem } from '#pybossa/schemas/feed.ts'

/** What people read about on the site. `count` is how often it happened; `at` when it happened last, in epoch ms. */
export interface Activity {
  kind: 'answered' | 'joined' | 'newProject' | 'newTasks' | 'completed' | 'post'
  at: number
  count: number
  person?: { name: string; fullname: string | null; info: object }
  project?: { short_name: string; name: string }
}

const kinds: Record<string, Activity['kind']> = {
  UserContribution: 'answered',
  User: 'joined',
  Project: 'newProject',
  Task: 'newTasks',
  TaskCompleted: 'completed',
  Blog: 'post',
}

/** The same again within this time is one line. */
const TOGETHER_MS = 3_600_000

/** The site's feed (CONTRACT.md §2.6 update_feed) as lines to read, newest first: forty answers in an evening are one of them. */
export function gatherActivity(feed: readonly FeedItem[]): Activity[] {
  const lines: Activity[] = []
  const open = new Map<string, Activity & { since: number }>()
  for (const item of feed.toSorted((one, other) => other.updated - one.updated)) {
    const line = read(item)
    if (!line) continue
    const key = [line.kind, line.person?.name, line.project?.short_name].join('\n')
    const known = open.get(key)
    if (known && known.since - line.at < TOGETHER_MS) {
      known.count += 1
      known.since = line.at
      continue
    }
    const opened = { ...line, since: line.at }
    open.set(key, opened)
    lines.push(opened)
  }
  return lines
}

function read(item: FeedItem): Activity | undefined {
  const kind = kinds[item.action_updated]
  if (!kind) return undefined
  const base = { kind, at: item.updated * 1000, count: 1 }
  const person = { name: item.name, fullname: item.fullname, info: item.info }
  if (kind === 'joined') return { ...base, person }
  if (kind === 'answered')
    return item.project_short_name
      ? {
          ...base,
          person,
          project: {
            short_name: item.project_short_name,
            name: item.project_name ?? item.project_short_name,
          },
        }
      : undefined
  return item.short_name ? { ...base, project: { short_name: item.short_name, name: item.name } } : undefined
}
