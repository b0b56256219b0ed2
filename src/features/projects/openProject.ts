import { call } from '#pybossa/client.ts'
import { isPybossaError } from '#pybossa/errors.ts'
import { getProject, sendProjectPassword } from '#pybossa/endpoints/projects.ts'
import { addressOf } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'

/**
 * Tries a project's password (CONTRACT.md V61). True where the project is open now, false where the word was wrong;
 * throws PybossaError where the server could not say. The server answers with a redirect to `next`, which is asked for
 * as JSON (Q23); where that cannot be followed, as behind a proxy that makes it another scheme, the project itself is asked.
 */
export async function openProject(short_name: string, password: string): Promise<boolean> {
  const project = addressOf(paths.project, { short_name })
  try {
    const { address } = await call(sendProjectPassword, {
      params: { short_name },
      query: { next: `${project}?response_format=json` },
      body: { password },
    })
    return !new URL(address, 'https://own.invalid').pathname.endsWith('/password')
  } catch (error) {
    // The way in was free, and what lies behind it has its own rules: a draft, an account.
    if (isPybossaError(error, 'signInNeeded', 'forbidden')) return true
    if (!isPybossaError(error, 'network')) throw error
    return isOpen(short_name)
  }
}

async function isOpen(short_name: string): Promise<boolean> {
  try {
    await call(getProject, { params: { short_name } })
    return true
  } catch (error) {
    if (isPybossaError(error, 'passwordNeeded')) return false
    throw error
  }
}
