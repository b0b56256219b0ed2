import { call } from '#pybossa/client.ts'
import { listHelpingMaterials } from '#pybossa/endpoints/api.ts'
import type { HelpingMaterial } from '#pybossa/schemas/helpingMaterial.ts'

/**
 * What a project's owner put beside its tasks, most important first (CONTRACT.md §3.2 helpingmaterial). Empty where there is nothing, or
 * nothing can be had now: the work goes on without.
 */
export async function loadFieldGuide(projectId: number): Promise<HelpingMaterial[]> {
  try {
    const materials = await call(
      listHelpingMaterials,
      { query: { project_id: projectId, limit: 100 } },
      { isImpatient: true },
    )
    return materials.toSorted(
      (one, other) => (other.priority ?? 0) - (one.priority ?? 0) || one.id - other.id,
    )
  } catch {
    return []
  }
}
