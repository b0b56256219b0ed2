import { Routes } from '../routes.ts'
import { account } from './account.ts'
import { admin } from './admin.ts'
import { adminTexts } from './adminTexts.ts'
import { api } from './api.ts'
import { blogging } from './blogging.ts'
import { categories } from './categories.ts'
import { contributing } from './contributing.ts'
import { coowners } from './coowners.ts'
import { exporting } from './exporting.ts'
import { help } from './help.ts'
import { importing } from './importing.ts'
import { mailbox } from './mailbox.ts'
import { otherAccounts } from './otherAccounts.ts'
import { ownership } from './ownership.ts'
import { proOnly } from './proOnly.ts'
import { passwords } from './passwords.ts'
import { personalData } from './personalData.ts'
import { projectPages } from './project.ts'
import { registering } from './registering.ts'
import { signingIn } from './signingIn.ts'
import { site } from './site.ts'
import { taskSettings } from './taskSettings.ts'
import { uploads } from './uploads.ts'

/** Every address the demo answers; the first match wins. */
export const routes = new Routes()
// prettier-ignore
const blueprints = [
  site, help, signingIn, otherAccounts, registering, passwords, personalData, account, categories,
  ownership, coowners, taskSettings, importing, exporting, blogging, proOnly, projectPages,
  contributing, api, uploads, admin, adminTexts, mailbox,
]
for (const blueprint of blueprints) blueprint(routes)
