import { describe, expect, test } from 'vitest'
import { matchPath } from 'react-router'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { managedRows } from './managed/managedRows.ts'
import { rows } from './routes.tsx'

test('every path has exactly one screen, and every screen a path', () => {
  const screens = rows.map((row) => row.path).toSorted()
  expect(screens).toEqual(Object.values(paths).toSorted())
})

test('so have the addresses of owners and admins', () => {
  expect(managedRows.map(({ path }) => path).toSorted()).toEqual(Object.values(managePaths).toSorted())
})

describe('every address a person can open', () => {
  test.each([
    ['/', paths.home],
    ['/project/cats/', paths.project],
    ['/project/cats', paths.project],
    ['/project/cats/newtask', paths.contribute],
    ['/project/cats/task/12', paths.task],
    ['/project/cats/results', paths.projectResults],
    ['/project/cats/stats', paths.projectStats],
    ['/project/cats/blog', paths.projectBlog],
    ['/project/cats/12', paths.blogpost],
    ['/project/cats/tasks/', paths.projectTasks],
    ['/project/cats/tasks/browse', paths.browseTasks],
    ['/project/cats/tasks/browse/2', paths.browseTasksPage],
    ['/project/cats/tasks/export', paths.exportTasks],
    ['/project/category/featured/', paths.discover],
    ['/project/category/featured/page/2/', paths.discoverPage],
    ['/account/signin', paths.signIn],
    ['/account/register', paths.register],
    ['/account/vera/', paths.profile],
    ['/account/vera/update', paths.settings],
    ['/account/register/confirmation', paths.confirmRegistration],
    ['/account/0f3c/otpvalidation', paths.oneTimeCode],
  ])('%s is answered by %s', (address, path) => {
    expect(matchPath(path, address)).not.toBeNull()
  })
})
