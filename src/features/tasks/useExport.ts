import { useEffect, useRef, useState } from 'react'
import { call } from '#pybossa/client.ts'
import { exportTasks } from '#pybossa/endpoints/tasks.ts'
import { saveBlob } from '#shared/files/saveFile.ts'

export type ExportType = 'task' | 'task_run' | 'result'
export type ExportFormat = 'csv' | 'json'

/** How far a download is. `packing`: the server makes the file, and does not tell how far it is. */
export type ExportState =
  | { stage: 'idle' }
  | { stage: 'packing'; type: ExportType; format: ExportFormat }
  | { stage: 'coming'; type: ExportType; format: ExportFormat; bytes: number; of: number | undefined }
  | { stage: 'saved'; type: ExportType; format: ExportFormat; bytes: number; name: string }
  | { stage: 'failed'; type: ExportType; format: ExportFormat; error: unknown }

/** Downloads one of a project's zips at a time (CONTRACT.md V58): `start` begins, `stop` gives up, leaving the page too. */
export function useExport(project: { id: number; short_name: string }) {
  const [state, setState] = useState<ExportState>({ stage: 'idle' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const start = async (type: ExportType, format: ExportFormat) => {
    running.current?.abort()
    const mine = new AbortController()
    running.current = mine
    const set = (next: ExportState) => {
      if (running.current === mine && !mine.signal.aborted) setState(next)
    }
    set({ stage: 'packing', type, format })
    try {
      const { file, name } = await call(
        exportTasks,
        { params: { short_name: project.short_name }, query: { type, format } },
        {
          signal: mine.signal,
          onReceived: (bytes, of) => set({ stage: 'coming', type, format, bytes, of }),
        },
      )
      if (mine.signal.aborted) return
      const kept = name ?? `${project.id}_${project.short_name}_${type}_${format}.zip`
      saveBlob(kept, file)
      set({ stage: 'saved', type, format, bytes: file.size, name: kept })
    } catch (error) {
      set({ stage: 'failed', type, format, error })
    }
  }

  const stop = () => {
    running.current?.abort()
    setState({ stage: 'idle' })
  }

  return { state, start, stop }
}
