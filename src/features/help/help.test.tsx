// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { getCookiesPolicy, getTermsOfUse } from '#pybossa/endpoints/site.ts'
import { renderAt } from '#testing/renderAt.tsx'
import { asShown } from './asShown.ts'

test('help answers what volunteers ask and leads to every chapter', async () => {
  await renderAt('/help/')
  await screen.findByRole('heading', { level: 1, name: 'Help' })
  expect(screen.getByText('What happens when my connection is gone?')).toBeVisible()
  const main = within(screen.getByRole('main'))
  for (const [name, href] of [
    ['The API', '/help/api'],
    ['Writing a presenter', '/help/presenters'],
    ['Licences', '/help/license'],
    ['Terms of use', '/help/terms-of-use'],
  ] as const)
    expect(main.getByRole('link', { name })).toHaveAttribute('href', href)
})

describe('the API’s page', () => {
  test('sends a real request and shows what this server answers', async () => {
    const { user } = await renderAt('/help/api')
    await user.click(await screen.findByRole('button', { name: 'Send this request' }))
    const answer = await screen.findByRole('region', { name: 'The answer' })
    expect(JSON.parse(answer.textContent ?? '')).toMatchObject({ short_name: 'deep-sky-shapes' })
    await user.selectOptions(screen.getByLabelText('Ask for'), 'One of its tasks')
    expect(screen.queryByRole('region', { name: 'The answer' })).toBeNull()
    expect(screen.getByRole('region', { name: 'The request' })).toHaveTextContent(
      /api\/task\?project_id=\d+&limit=1/,
    )
  })

  test('says so when nothing comes back', async () => {
    const { user, browser } = await renderAt('/help/api')
    const send = await screen.findByRole('button', { name: 'Send this request' })
    browser.setOffline(true)
    await user.click(send)
    expect(await screen.findByText('The server could not be reached.')).toBeVisible()
  })

  test('cuts long texts, so that a presenter’s code does not fill the page', () => {
    expect(asShown({ code: 'x'.repeat(5_000), id: 1 }).length).toBeLessThan(200)
  })
})

test('answers that come from another app, and what cannot be followed live, are explained', async () => {
  const { router } = await renderAt('/help/api')
  expect(await screen.findByRole('heading', { name: 'People of another app' })).toBeVisible()
  expect(screen.getByRole('region', { name: 'Requests of another app' })).toHaveTextContent(
    'POST /api/taskrun?external_uid=<your user>',
  )
  expect(screen.getByText('publicstream').closest('p')).toHaveTextContent('PYBOSSA sends nothing on it')
  await act(() => router.navigate('/help/'))
  expect(await screen.findByText(/Notifications of the browser are not to be had/)).toBeInTheDocument()
})

test('nobody is asked for consent to cookies, and the page about them says why, whatever the operator’s text', async () => {
  const { client, router } = await renderAt('/help/')
  for (const content of ['', '<p>The cookies of this theme.</p>']) {
    await act(() => router.navigate('/help/'))
    client.setQueryData([getCookiesPolicy.path, {}], { title: null, content })
    await act(() => router.navigate('/help/cookies-policy'))
    await screen.findByText(content ? 'The cookies of this theme.' : /only to keep you signed in/)
    expect(screen.getByText(/^We do not ask you to accept cookies/)).toBeVisible()
  }
})

test('licences are explained', async () => {
  await renderAt('/help/license')
  expect(await screen.findByRole('heading', { level: 1, name: 'Licences' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute('rel', 'noopener noreferrer')
})

test('what the operator’s theme sends as its terms is shown without what could run', async () => {
  const { client, router } = await renderAt('/about')
  client.setQueryData([getTermsOfUse.path, {}], {
    title: null,
    content:
      '<html><body><nav onclick="steal()">Menu</nav><p>Be kind.</p><script>steal()</script><img src=x onerror="steal()"></body></html>',
  })
  await router.navigate('/help/terms-of-use')
  expect(await screen.findByText('Be kind.')).toBeVisible()
  expect(screen.getByRole('main').innerHTML).not.toMatch(/steal|<script/)
})
