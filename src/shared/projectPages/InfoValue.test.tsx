// @vitest-environment jsdom
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeAll, expect, test } from 'vitest'
import { InfoValue } from './InfoValue.tsx'

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))
const show = (value: unknown) =>
  render(<InfoValue value={value} />, {
    wrapper: ({ children }: { children: ReactNode }) => <I18nProvider i18n={i18n}>{children}</I18nProvider>,
  })

test('names, values and lists are read as they are', () => {
  const { container } = show({ shape: 'spiral', arms: [1, 2], sure: true, box: { x: 1 } })
  expect(container).toHaveTextContent('shapespiralarms1, 2suretrueboxx1')
})

test('an uploaded picture is seen, an uploaded sound can be played', () => {
  const { container } = show({
    picture: '/uploads/user_2/galaxy.png',
    song: `${location.origin}/uploads/user_2/wren.wav`,
  })
  // Its name stands below it.
  expect(container.querySelector('img')).toHaveAttribute('src', '/uploads/user_2/galaxy.png')
  expect(screen.getByText('galaxy.png')).toBeVisible()
  expect(screen.getByLabelText('wren.wav')).toHaveAttribute('src', '/uploads/user_2/wren.wav')
})

test.each([
  ['/account/vera/delete'],
  [`${location.origin}/account/signout`],
  ['/uploads/../account/vera/delete.png'],
  ['/uploads/%2e%2e/account/vera/delete.png'],
  [`${location.origin}/uploads/..%2faccount/vera/delete.png`],
  ['/uploads/user_2/page.html'],
  ['javascript:alert(1)'],
  ['<img src=x onerror=alert(1)>'],
])('%s in an answer stays a text', (text) => {
  const { container } = show({ answer: text })
  expect(container.querySelector('a, img, audio')).toBeNull()
  expect(container).toHaveTextContent(text)
})

test('an address of another site is a link that tells nothing of where it was', () => {
  show('https://elsewhere.example/picture.png')
  expect(screen.getByRole('link')).toHaveAttribute('rel', 'noreferrer')
  expect(screen.queryByRole('img')).toBeNull()
})

test('what is nested without end is still shown', () => {
  const deep = Array.from({ length: 50 }).reduce((inner: unknown) => ({ inner }), 'end')
  expect(show(deep).container).toHaveTextContent('end')
})
