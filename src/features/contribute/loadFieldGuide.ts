import { call } from '#pybossa/client.ts'
import { listHelpingMaterials } from '#pybossa/endpoints/api.ts'
import type { HelpingMaterial } from '#pybossa/schemas/helpingMaterial.ts'
import { mostImportantFirst } from '#shared/fieldGuide/materialInfo.ts'

/**
 * What a project's owner put beside its tasks, most important first (CONTRACT.md §3.2 helpingmaterial). Empty where there is nothing, or
 * nothing can be had now: the work goes on without.
 */
export async function loadFieldGuide(projectId: number): Promise<HelpingMaterial[]> {
  try {
    return mostImportantFirst(
      await call(
        listHelpingMaterials,
        { query: { project_id: projectId, limit: 100 } },
        { isImpatient: true },
      ),
    )
  } catch {
    return []
  }
}
