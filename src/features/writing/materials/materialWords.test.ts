import { expect, test } from 'vitest'
import { keptKeys, withWords, wordsOf } from './materialWords.ts'

const info = {
  kind: 'song',
  species: 'wren',
  heard: 12,
  shy: true,
  places: ['hedge', 'ivy'],
  container: 'user_2',
  file_name: 'wren.wav',
}

test('a form shows the name and what is plain, and says what it leaves alone', () => {
  expect(wordsOf(info)).toEqual({
    name: 'wren',
    details: [
      { label: 'heard', text: '12' },
      { label: 'shy', text: 'true' },
    ],
  })
  expect(keptKeys(info)).toEqual(['places'])
  expect(wordsOf(null)).toEqual({ name: '', details: [] })
})

test('saving what nobody changed changes nothing', () => {
  expect(withWords(info, wordsOf(info))).toEqual(info)
})

test('the name stays under its key, a removed line goes, a new one comes, the rest stays', () => {
  expect(
    withWords(info, {
      name: ' Eurasian wren ',
      details: [
        { label: 'heard', text: '13' },
        { label: ' size ', text: 'thumb' },
        { label: '', text: 'lost' },
      ],
    }),
  ).toEqual({
    kind: 'song',
    species: 'Eurasian wren',
    heard: '13',
    size: 'thumb',
    places: ['hedge', 'ivy'],
    container: 'user_2',
    file_name: 'wren.wav',
  })
})

test('a new one is called by its title; an emptied name is gone', () => {
  expect(withWords(null, { name: 'Wren', details: [] })).toEqual({ title: 'Wren' })
  expect(withWords({ title: 'Wren' }, { name: '', details: [] })).toEqual({})
})
