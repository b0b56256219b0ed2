import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { listHelpingMaterials, updateHelpingMaterial } from '#pybossa/endpoints/api.ts'
import { query } from '#shared/data/query.ts'
import { mostImportantFirst } from '#shared/fieldGuide/materialInfo.ts'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { prioritiesFor } from './prioritiesFor.ts'

/** As many as the field guide shows. */
export const MOST = 100

/** A project's helping materials in the order volunteers see them, and how one gets another place: at once on screen, then on the server. */
export function useMaterials(project_id: number) {
  const client = useQueryClient()
  const words = useFailureWords()
  const options = query(listHelpingMaterials, { query: { project_id, limit: MOST } })
  const { data, error, refetch } = useQuery(options)
  const [problem, setProblem] = useState<string>()
  const materials = data && mostImportantFirst(data)

  const move = async (from: number, to: number) => {
    if (!materials) return
    setProblem(undefined)
    const changes = prioritiesFor(materials, from, to)
    await client.cancelQueries(options)
    client.setQueryData(options.queryKey, (before) =>
      before?.map((one) => ({ ...one, ...changes.find(({ id }) => id === one.id) })),
    )
    try {
      // One after the other: where one fails those before it are saved, and the list says how it stands.
      for (const { id, priority } of changes)
        await callSignedIn(updateHelpingMaterial, { params: { id }, body: { priority } })
    } catch (failure) {
      setProblem(words(failure))
    }
    await client.invalidateQueries(options)
  }
  return {
    materials,
    error,
    refetch,
    problem,
    move,
    refresh: () => client.invalidateQueries(options),
    /** Below all that are there: of two with the same priority the older one comes first. */
    lowest: Math.min(0, ...(data ?? []).map(({ priority }) => priority ?? 0)),
  }
}
