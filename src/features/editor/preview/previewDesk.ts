import type { BoxAnswer, BoxServices, BoxTask } from '#presenter/host/boxTypes.ts'
import { createMemory } from '#presenter/host/memory.ts'

/**
 * What a preview gets from the site: tasks to show, one after the other as volunteers get them, and nothing that it could change. Answers are
 * shown and forgotten; what it remembers lasts as long as `memory`.
 * @param about.tasks in the order they come; the first is shown first
 * @param about.onAnswer hears what would have been saved
 */
export function previewDesk(about: {
  projectId: number
  tasks: readonly BoxTask[]
  memory: ReturnType<typeof createMemory>
  onAnswer: (answer: BoxAnswer) => void
  read?: BoxServices['read']
}): BoxServices {
  const { projectId, tasks, memory, onAnswer, read } = about
  const answered = new Set<number>()
  return {
    nextTask: (offset) => Promise.resolve(tasks.filter(({ id }) => !answered.has(id))[offset] ?? null),
    task: (id) => Promise.resolve(tasks.find((task) => task.id === id) ?? null),
    progress: () => Promise.resolve({ done: answered.size, total: tasks.length }),
    saveAnswer: (answer) => {
      answered.add(answer.taskId)
      onAnswer(answer)
      return Promise.resolve({
        id: null,
        project_id: projectId,
        task_id: answer.taskId,
        info: answer.info,
      })
    },
    memory: { recall: () => Promise.resolve(memory) },
    favourites: {
      list: () => Promise.resolve([]),
      mark: () => Promise.reject(new Error('A preview changes no favourites.')),
    },
    ...(read ? { read } : {}),
  }
}
