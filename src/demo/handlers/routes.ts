import { Routes } from '../routes.ts'
import { account } from './account.ts'
import { api } from './api.ts'
import { categories } from './categories.ts'
import { contributing } from './contributing.ts'
import { help } from './help.ts'
import { project } from './project.ts'
import { signingIn } from './signingIn.ts'
import { site } from './site.ts'
import { uploads } from './uploads.ts'

/** Every address the demo answers; the first match wins. */
export const routes = new Routes()
for (const blueprint of [site, help, signingIn, account, categories, project, contributing, api, uploads])
  blueprint(routes)
