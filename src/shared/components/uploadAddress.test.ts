import { expect, test } from 'vitest'
import { uploadAddress } from './uploadAddress.ts'

test.each([
  [
    { container: 'user_2', thumbnail: 'a b.png', thumbnail_url: 'http://x/uploads/user_2/zz.png' },
    '/uploads/user_2/a%20b.png',
  ],
  [{ container: 7, avatar: '1_avatar.png' }, '/uploads/7/1_avatar.png'],
  [{ avatar_url: 'http://localhost:5000/uploads/user_5/me.png' }, '/uploads/user_5/me.png'],
  [{ thumbnail_url: 'https://elsewhere.example/picture.png' }, undefined],
  [{ thumbnail_url: '/account/vera/delete' }, undefined],
  [{ thumbnail_url: 'http://x/uploads/../account/vera/delete' }, undefined],
  [{ thumbnail_url: '/uploads/%2e%2e/account/vera/delete' }, undefined],
  [{ thumbnail_url: '/uploads/..%2faccount/vera/delete' }, undefined],
  [{ container: '..', thumbnail: 'signout' }, undefined],
  [{ container: '..', avatar: 'account/vera/delete' }, undefined],
  [{ thumbnail_url: 'javascript:alert(1)' }, undefined],
  [{ container: null, thumbnail: null }, undefined],
  [null, undefined],
])('the picture of %j is at %j', (info, expected) => {
  expect(uploadAddress(info)).toBe(expected)
})
