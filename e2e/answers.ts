export interface StoredAnswer {
  id: number
  task_id: number
  /** Null: given without an account. */
  user_id: number | null
  info: unknown
}

type ServerSays = <T>(path: string) => Promise<T>

/** The id of a project, asked as whoever is signed in. */
export async function idOfProject(serverSays: ServerSays, shortName: string): Promise<number> {
  const [project] = await serverSays<{ id: number }[]>(`/api/project?all=1&short_name=${shortName}`)
  if (!project) throw new Error(`There is no project ${shortName}.`)
  return project.id
}

/** The id of whoever is signed in. */
export async function myId(serverSays: ServerSays): Promise<number> {
  const { user } = await serverSays<{ user: { id: number } }>('/account/profile')
  return user.id
}

/** The latest answers in a project as the server has them, newest first: of one person, or of everybody. */
export async function storedAnswers(
  serverSays: ServerSays,
  shortName: string,
  userId?: number,
): Promise<StoredAnswer[]> {
  const id = await idOfProject(serverSays, shortName)
  const of = userId === undefined ? '' : `&user_id=${userId}`
  return serverSays<StoredAnswer[]>(`/api/taskrun?all=1&limit=100&orderby=id&desc=true&project_id=${id}${of}`)
}
