// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { connect } from '#pybossa/client.ts'
import { requestedAddress } from '#testing/requestedAddress.ts'
import { renderAt } from '#testing/renderAt.tsx'

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })

describe("a project's page", () => {
  test('a visitor reads what it is, how far it is, and can start', async () => {
    await renderAt('/project/galaxyshapes/', { site: 'recorded' })
    expect(await heading('Galaxy Shapes')).toBeVisible()
    expect(document.title).toContain('Galaxy Shapes')
    expect(screen.getByText('Sort pictures of galaxies by their shape')).toBeVisible()
    expect(await screen.findByRole('heading', { name: 'What shape is it?' })).toBeVisible()
    expect(screen.getByRole('progressbar', { name: 'Done by everyone' })).toHaveAttribute(
      'aria-valuenow',
      '48',
    )
    expect(screen.getByRole('link', { name: 'Start contributing' })).toHaveAttribute(
      'href',
      '/project/galaxyshapes/newtask',
    )
    expect(screen.getByRole('link', { name: 'Olga Owner' })).toHaveAttribute('href', '/account/olga/')
  })

  test('a visitor is offered to sign in on the way, and comes to the tasks afterwards', async () => {
    await renderAt('/project/galaxyshapes/', { site: 'recorded' })
    await screen.findByText(/if you want your answers counted as yours/)
    const main = within(screen.getByRole('main'))
    expect(main.getByRole('link', { name: 'Sign in' })).toHaveAttribute(
      'href',
      '/account/signin?next=%2Fproject%2Fgalaxyshapes%2Fnewtask',
    )
  })

  test('a volunteer sees his own share and goes on', async () => {
    await renderAt('/project/galaxyshapes/', { site: 'recorded', as: 'vera' })
    expect(await screen.findByText(/^You answered \d+ tasks?$/)).toBeVisible()
    expect(screen.getByRole('progressbar', { name: 'Answered by you' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Keep contributing' })).toBeVisible()
  })

  test('a finished project says so and leads on, without a button that goes nowhere', async () => {
    await renderAt('/project/birdsounds/', { site: 'recorded' })
    expect(await screen.findByText('This project is finished')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Find another project' })).toHaveAttribute('href', '/search')
    expect(screen.queryByRole('link', { name: /contributing/ })).toBeNull()
  })

  test('its creator is told that a draft is one, and may try it', async () => {
    await renderAt('/project/streetsigns/', { site: 'recorded', as: 'olga' })
    expect(await screen.findByText('This is your draft')).toBeVisible()
    expect(await screen.findByRole('link', { name: 'Try the tasks' })).toHaveAttribute(
      'href',
      '/project/streetsigns/newtask',
    )
  })

  test('a draft without tasks says what it lacks', async () => {
    await renderAt('/project/ideas/', { site: 'recorded', as: 'olga' })
    expect(await screen.findByText(/Before it can be tried it needs tasks/)).toBeVisible()
  })

  test('a draft is closed to visitors and to other people', async () => {
    await renderAt('/project/streetsigns/', { site: 'recorded' })
    expect(await heading('Please sign in first')).toBeVisible()
    await renderAt('/project/streetsigns/', { site: 'recorded', as: 'vera' })
    expect(await heading('This page is not for your account')).toBeVisible()
  })

  test('an unknown project is not found', async () => {
    await renderAt('/project/nope/', { site: 'recorded' })
    expect(await heading('There is nothing at this address')).toBeVisible()
  })
})

describe('a protected project', () => {
  test('asks a stranger for its password, refuses a wrong one beside the field, and opens with the right one', async () => {
    const { user, router } = await renderAt('/project/handwriting/', { site: 'recorded' })
    expect(await heading('This project is protected')).toBeVisible()
    const field = screen.getByLabelText('Project password')
    const open = screen.getByRole('button', { name: 'Open the project' })

    await user.click(open)
    expect(await screen.findByText('Enter the password.')).toBeVisible()
    expect(field).toHaveFocus()

    await user.type(field, 'wrong')
    await user.click(open)
    expect(await screen.findByText(/This is not the password/)).toBeVisible()
    expect(field).toBeInvalid()
    expect(field).toHaveValue('wrong')

    await user.clear(field)
    await user.type(field, 'opensesame{Enter}')
    expect(await heading('Handwriting Club')).toBeVisible()
    expect(router.state.location.pathname).toBe('/project/handwriting/')
  })

  test('a lost connection is not taken for a wrong password', async () => {
    const { user, browser } = await renderAt('/project/handwriting/password', { site: 'recorded' })
    const field = await screen.findByLabelText('Project password')
    await user.type(field, 'opensesame')
    browser.setOffline(true)
    await user.click(screen.getByRole('button', { name: 'Open the project' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('We cannot reach the server')
    expect(field).toHaveValue('opensesame')
  })

  test('its password never leads to another site', async () => {
    const { user, router } = await renderAt('/project/handwriting/password?next=//evil.example/', {
      site: 'recorded',
    })
    await user.type(await screen.findByLabelText('Project password'), 'opensesame{Enter}')
    await waitFor(() => expect(router.state.location.pathname).toBe('/project/handwriting/'))
  })

  test('its owner, and everyone at an open project, is led on without being asked', async () => {
    const owned = await renderAt('/project/handwriting/password', { site: 'recorded', as: 'paula' })
    await waitFor(() => expect(owned.router.state.location.pathname).toBe('/project/handwriting/'))
    const free = await renderAt('/project/galaxyshapes/password?next=%2Fproject%2Fgalaxyshapes%2F', {
      site: 'recorded',
    })
    await waitFor(() => expect(free.router.state.location.pathname).toBe('/project/galaxyshapes/'))
  })
})

describe('around a project', () => {
  test('its own pages are folded below what it is about', async () => {
    const { user } = await renderAt('/project/deep-sky-shapes/')
    const page = await screen.findByText('Field guide')
    expect(screen.getByText('Six shapes, six pictures.')).not.toBeVisible()
    await user.click(page)
    expect(await screen.findByText('Six shapes, six pictures.')).toBeVisible()
  })

  test('its dataset is linked where the server has a CKAN, and nothing else is', async () => {
    const { router, browser } = await renderAt('/about', { site: 'recorded' })
    const answer = (ckan_url: string) => async (input: RequestInfo | URL, init?: RequestInit) => {
      const reply = await browser.fetch(input, init)
      if (!/\/project\/(galaxyshapes|birdsounds)\/\?/.test(requestedAddress(input))) return reply
      const body = (await reply.json()) as object
      return Response.json({ ...body, ckan_url, ckan_pkg_name: 'deep sky', ckan_name: 'Open Data Hub' })
    }
    connect({ fetch: answer('https://data.example/ckan') })
    await router.navigate('/project/galaxyshapes/')
    expect(await screen.findByRole('link', { name: 'Data on Open Data Hub' })).toHaveAttribute(
      'href',
      'https://data.example/ckan/dataset/deep%20sky',
    )
    connect({ fetch: answer('javascript:alert(1)//') })
    await router.navigate('/project/birdsounds/')
    await heading('Bird Sounds')
    expect(screen.queryByRole('link', { name: /^Data on/ })).toBeNull()
  })

  test('its address is shared with what the device has, else copied, else shown', async () => {
    const { user } = await renderAt('/project/galaxyshapes/', { site: 'recorded' })
    const press = async () => user.click(await screen.findByRole('button', { name: 'Share' }))
    const address = `${location.origin}${location.pathname}`
    const share = vi.fn<(data: ShareData) => Promise<void>>().mockResolvedValue()
    Object.defineProperty(navigator, 'share', { value: share, configurable: true })
    await press()
    expect(share).toHaveBeenCalledWith({ title: 'Galaxy Shapes', url: address })

    Object.defineProperty(navigator, 'share', { value: undefined, configurable: true })
    await press()
    expect(await screen.findByText('The link is copied.')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(address)

    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
    await press()
    expect(await screen.findByLabelText('Copy this link')).toHaveValue(address)
  })
})
