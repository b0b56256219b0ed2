import { useEffect, useEffectEvent, useState } from 'react'

/** So long nothing must be typed before the preview begins anew, in ms. */
const PAUSE = 900

/** One run of the preview. */
export interface Run {
  key: number
  html: string
  /** The task it began with; null: the first. */
  taskId: number | null
}

/** When the preview runs, and with which text and task. */
export interface Preview {
  run: Run
  /** What it is to show is not there yet. */
  isWaiting: boolean
  /** What was typed is not what runs. */
  isStale: boolean
  /** The task on screen; null when none is left, undefined before the first. */
  shown: number | null | undefined
  show: (taskId: number | null) => void
  /** Begins anew, with the task on screen or another. */
  start: (taskId?: number | null) => void
}

/**
 * @param about.name which text it is: another one runs at once
 * @param about.served names the tasks it gets: with others it begins anew; null: not known yet
 * @param about.runsByItself begins anew when typing pauses
 * @param about.onStart before each run
 */
export function usePreview(about: {
  name: string
  text: string
  served: string | null
  runsByItself: boolean
  onStart: () => void
}): Preview {
  const { name, text, served, runsByItself } = about
  const [run, setRun] = useState<Run & { name: string; served: string | null }>({
    key: 0,
    html: text,
    taskId: null,
    name,
    served,
  })
  const [shown, setShown] = useState<number | null>()
  const isStale = text !== run.html

  const start = (taskId: number | null = shown ?? run.taskId) => {
    about.onStart()
    setShown(undefined)
    setRun((now) => ({ key: now.key + 1, html: text, taskId, name, served }))
  }
  // Each letter begins the pause anew.
  const startAgain = useEffectEvent((_text: string) => start())
  const isOther = run.name !== name || (served !== null && run.served !== served)
  const isDue = isOther || (isStale && runsByItself)
  useEffect(() => {
    if (!isDue) return
    const timer = setTimeout(() => startAgain(text), isOther ? 0 : PAUSE)
    return () => clearTimeout(timer)
  }, [isDue, isOther, text])

  return { run, isWaiting: served === null || isOther, isStale, shown, show: setShown, start }
}
