import type { Ajax } from './ajax.ts'
import type { Deferred, Promised } from './deferred.ts'

export interface Task {
  id?: number
  project_id?: number
  app_id?: number
  answer?: unknown
  [key: string]: unknown
}
type TaskHandler = (task: Task, deferred: Deferred<Task>) => void

/** `window.pybossa` as presenters know it (CONTRACT.md §8.1). */
export interface Pybossa {
  taskLoaded(act: TaskHandler): void
  presentTask(act: TaskHandler): void
  run(shortName?: string, win?: Window): void
  newTask(shortName?: string): Promised<{ question: string; task: Task }>
  saveTask(task: number | string | Task, answer: unknown): Promised<unknown> | undefined
  userProgress(shortName?: string): Promised<{ done: number; total: number }>
  getCurrentTaskId(url?: string): string | false
  setEndpoint(url: string): string
}

/** What the library tells the box around it. */
export interface LibraryBox {
  shortName: string
  /** The document's own path, e.g. `/project/cats/task/7`. */
  path(): string
  /** The address bar of old: the task that is shown. */
  goTo(path: string): void
  onLoop(): void
  onPresented(taskId: number | null): void
  report(text: string): void
}

const isNone = (task: Task | undefined) => !task || task.id === undefined || task.id === null
const isRefusal = (reason: unknown) => {
  const status = (reason as { status?: number } | undefined)?.status ?? 0
  return status >= 400 && status < 500 && status !== 429
}

/**
 * A library that behaves as pybossa.js 1.2.1 towards presenters: same calls, same order, jQuery promises (CONTRACT.md §8.2). It differs where
 * the original stalls: a request that fails is repeated, a string of digits is a task id, and the end of the tasks is reported even
 * when the presenter breaks on it. Short names are not looked at: the host knows the project.
 */
export function createPybossa(
  { deferred, send }: Ajax,
  box: LibraryBox,
): { pybossa: Pybossa; skip: () => boolean } {
  let onTaskLoaded: TaskHandler = (task, done) => void done.resolve(task)
  let onPresentTask: TaskHandler = (task, done) => void done.resolve(task)
  let solveCurrent: (() => void) | undefined

  const getProject = (name = box.shortName) =>
    send<{ id: number; description: string }[]>({
      url: '/api/project',
      data: `all=1&short_name=${encodeURIComponent(name)}`,
    }).then((projects) => projects[0] ?? { id: 0, description: '' })
  const getNewTask = (projectId: number, offset = 0) =>
    send<Task>({ url: `/api/project/${projectId}/newtask`, data: `offset=${offset}` })
  const getTask = (taskId: number | string) => send<Task>({ url: `/api/task/${taskId}` })

  /** Repeats a request until it succeeds or is refused. */
  const persist = <T>(ask: () => Promised<T>): Promised<T> => {
    const result = deferred<T>()
    const attempt = (wait: number) => {
      ask()
        .done((value) => void result.resolve(value))
        .fail((reason) => {
          if (isRefusal(reason)) result.reject(reason)
          else setTimeout(attempt, wait, Math.min(wait * 2, 30_000))
        })
    }
    attempt(500)
    return result.promise()
  }

  const createTaskRun = (task: Task, answer: unknown) => {
    task.answer = answer
    // Text is made here: tasks and answers may hold DOM nodes, which no message could carry.
    const data = JSON.stringify({
      project_id: task.project_id ?? task.app_id,
      task_id: task.id,
      info: answer,
    })
    return send({ url: '/api/taskrun', type: 'POST', data })
  }

  const taskIdIn = (path: string): string | false => {
    const parts = path.split('/')
    const at = parts.indexOf('task')
    return path.includes('/task/') && at >= 0 ? (parts[at + 1] ?? '') : false
  }
  const pathOf = (win: Window | undefined) => {
    const path = win && win !== window ? win.location?.pathname : undefined
    return path?.includes('/task/') ? path : box.path()
  }

  /** Hands a task to the presenter's taskLoaded; `seen` hears of it before. */
  const load = (asked: Promised<Task>, loaded: Deferred<Task>, seen: (task: Task) => void) => {
    asked
      .done((task) => {
        seen(task)
        const ready = deferred<Task>()
        try {
          onTaskLoaded(task, ready)
        } catch (error) {
          if (!isNone(task)) throw error
          box.report(`taskLoaded failed on the empty task that means "none left": ${String(error)}`)
          ready.resolve(task)
        } finally {
          // Heard only now, as ever: presenters add to the task behind the line that resolves it.
          ready.done((result) => void loaded.resolve(result ?? task))
        }
      })
      .fail((reason) =>
        box.report(`The next task was refused: ${String((reason as { status?: number })?.status)}`),
      )
  }

  const loop = (projectId: number, task: Task) => {
    const solved = deferred<Task>()
    if (isNone(task)) return end(projectId, task, solved)
    const nextLoaded = deferred<Task>()
    let next: Task | undefined
    const tellEnd = () => {
      if (next && isNone(next) && solved.state() === 'resolved') box.onPresented(null)
    }
    const asked = deferred<Task>()
    // A repeated request may come after the answer: then the task it wants stands first.
    persist(() => getNewTask(projectId, solved.state() === 'pending' ? 1 : 0))
      .done((candidate) => {
        if (candidate.id !== task.id) return void asked.resolve(candidate)
        persist(() => getNewTask(projectId, 2))
          .done(asked.resolve)
          .fail(asked.reject)
      })
      .fail(asked.reject)
    load(asked.promise(), nextLoaded, (seen) => {
      next = seen
      tellEnd()
    })
    box.goTo(`/project/${encodeURIComponent(box.shortName)}/task/${task.id}`)
    box.onPresented(task.id ?? null)
    solveCurrent = () => void solved.resolve()
    solved.done(tellEnd)
    nextLoaded.done((loaded) => void solved.done(() => loop(projectId, loaded)))
    onPresentTask(task, solved)
  }

  /** Nothing is left: the presenter may thank. When it asks for more, it is asked again, but not at once and not for ever faster. */
  const end = (projectId: number, task: Task, solved: Deferred<Task>) => {
    box.onPresented(null)
    solveCurrent = () => void solved.resolve()
    solved.done(() => setTimeout(begin, 5_000, projectId))
    try {
      onPresentTask(task, solved)
    } catch (error) {
      box.report(`presentTask failed on the empty task that means "none left": ${String(error)}`)
    }
  }

  const begin = (projectId: number, taskId: string | false = false) => {
    const loaded = deferred<Task>()
    const asked = deferred<Task>()
    const fresh = () =>
      persist(() => getNewTask(projectId))
        .done(asked.resolve)
        .fail(asked.reject)
    if (taskId)
      persist(() => getTask(taskId))
        .done(asked.resolve)
        .fail(fresh)
    else fresh()
    load(asked.promise(), loaded, () => undefined)
    loaded.done((task) => loop(projectId, task))
  }

  const pybossa: Pybossa = {
    taskLoaded: (act) => void (onTaskLoaded = act),
    presentTask: (act) => void (onPresentTask = act),
    run: (name, win) => {
      box.onLoop()
      persist(() => getProject(name)).done((project) => begin(project.id, taskIdIn(pathOf(win))))
    },
    newTask: (name) =>
      getProject(name).then((project) =>
        getNewTask(project.id).then((task) => ({ question: project.description, task })),
      ),
    saveTask: (task, answer) => {
      if (typeof task === 'object') return createTaskRun(task, answer)
      if (/^\d+$/.test(String(task))) return getTask(task).then((found) => createTaskRun(found, answer))
      return undefined
    },
    userProgress: (name = box.shortName) =>
      send({ url: `/api/project/${encodeURIComponent(name)}/userprogress` }),
    getCurrentTaskId: (url) => taskIdIn(url ?? box.path()),
    // The box has one site: other servers would get answers that nobody asked them for.
    setEndpoint: (url) => (url.endsWith('/') ? url : `${url}/`),
  }
  return {
    pybossa,
    skip: () => {
      solveCurrent?.()
      return solveCurrent !== undefined
    },
  }
}
