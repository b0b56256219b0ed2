import { expect, test } from 'vitest'
import { mediaAddress } from './mediaAddress.ts'

test.each([
  [
    {
      media_url: 'http://localhost:5000/uploads/user_2/a b.png',
      info: { container: 'user_2', file_name: 'a_b.png' },
    },
    '/uploads/user_2/a_b.png',
  ],
  [
    { media_url: 'http://localhost:5000/uploads/user_2/galaxy.png', info: null },
    '/uploads/user_2/galaxy.png',
  ],
  [{ media_url: '/uploads/user_2/galaxy.png' }, '/uploads/user_2/galaxy.png'],
  [{ media_url: 'https://elsewhere.example/galaxy.png' }, undefined],
  [{ media_url: '/account/vera/delete' }, undefined],
  [{ media_url: null, info: { container: '..', file_name: 'account/vera/delete' } }, undefined],
  [{ media_url: 'javascript:alert(1)' }, undefined],
  [{ media_url: null, info: {} }, undefined],
])('the file of %j is at %j', (thing, expected) => {
  expect(mediaAddress(thing)).toBe(expected)
})
