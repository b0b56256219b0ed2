import type { Random } from '../random.ts'

export type Singer = 'blackbird' | 'chiffchaff' | 'cuckoo' | 'great tit' | 'wren' | 'chaffinch' | 'none'

interface Note {
  /** Seconds from the beginning. */
  at: number
  long: number
  /** Hz at the beginning and the end of the note. */
  from: number
  to: number
  loud: number
  /** Trembling of the pitch: Hz up and down, and how often a second. */
  tremble?: readonly [number, number]
}

const RATE = 11025
const SECONDS = 2.9

function song(singer: Singer, random: Random): Note[] {
  const about = (value: number) => value * random.between(0.96, 1.04)
  const notes: Note[] = []
  const every = (start: number, step: number, count: number, note: (index: number) => Omit<Note, 'at'>) => {
    for (let index = 0; index < count; index++)
      notes.push({ at: about(start + index * step), ...note(index) })
  }
  switch (singer) {
    case 'blackbird':
      every(0.15, 0.34, 6, () => {
        const from = random.between(1600, 2500)
        return {
          long: random.between(0.18, 0.3),
          from,
          to: from * random.between(0.75, 1.25),
          loud: 0.7,
          tremble: [50, 9],
        }
      })
      every(2.2, 0.06, 7, () => ({ long: 0.05, from: random.between(3200, 4600), to: 3600, loud: 0.35 }))
      break
    case 'chiffchaff':
      every(0.2, 0.29, 9, (index) => ({
        long: 0.1,
        from: about(index % 2 ? 5000 : 4700),
        to: index % 2 ? 3900 : 3500,
        loud: 0.6,
      }))
      break
    case 'cuckoo':
      for (const start of [0.25, 1.15, 2.05]) {
        notes.push({ at: start, long: 0.22, from: about(690), to: 680, loud: 0.8 })
        notes.push({ at: start + 0.36, long: 0.34, from: about(560), to: 548, loud: 0.8 })
      }
      break
    case 'great tit':
      every(0.2, 0.42, 6, () => ({ long: 0.16, from: about(4300), to: 4250, loud: 0.6 }))
      every(0.39, 0.42, 6, () => ({ long: 0.17, from: about(3300), to: 3280, loud: 0.65 }))
      break
    case 'wren':
      every(0.1, 0.085, 12, () => ({
        long: 0.06,
        from: random.between(3600, 5000),
        to: random.between(3300, 4800),
        loud: 0.55,
      }))
      every(1.15, 0.045, 18, () => ({ long: 0.035, from: 4600, to: 4000, loud: 0.5 }))
      every(2.05, 0.1, 7, () => ({ long: 0.07, from: random.between(3600, 5000), to: 4200, loud: 0.55 }))
      break
    case 'chaffinch':
      every(0.2, 0.12, 8, (index) => ({
        long: 0.09,
        from: about(4900 - index * 230),
        to: 4100 - index * 230,
        loud: 0.5 + index * 0.03,
      }))
      every(1.3, 0.09, 6, () => ({ long: 0.07, from: about(2900), to: 2400, loud: 0.65 }))
      notes.push({ at: 1.95, long: 0.3, from: 2300, to: 4400, loud: 0.7, tremble: [160, 26] })
      break
    case 'none':
      break
  }
  return notes.map((note) => ({ ...note, from: about(note.from) }))
}

/** A short field recording (WAV, mono, 8 bit, 11 kHz, about 32 kB): the singer, wind and a little hiss. */
export function birdSong(singer: Singer, random: Random): Uint8Array {
  const count = Math.floor(RATE * SECONDS)
  const sound = new Float32Array(count)
  const notes = song(singer, random)
  const hiss = random.between(0.012, 0.04)
  let wind = 0
  for (let index = 0; index < count; index++) {
    wind = wind * 0.995 + (random.next() - 0.5) * 0.02
    sound[index] = (random.next() - 0.5) * hiss + wind * 0.35
  }
  for (const note of notes) {
    const first = Math.floor(note.at * RATE)
    const length = Math.floor(note.long * RATE)
    let phase = 0
    for (let step = 0; step < length && first + step < count; step++) {
      const along = step / length
      const [depth, speed] = note.tremble ?? [0, 0]
      const pitch =
        note.from + (note.to - note.from) * along + depth * Math.sin((step / RATE) * speed * Math.PI * 2)
      phase += (pitch / RATE) * Math.PI * 2
      const swell = Math.sin(Math.PI * along) ** 0.6
      sound[first + step] =
        (sound[first + step] ?? 0) + (Math.sin(phase) + 0.18 * Math.sin(phase * 2)) * note.loud * 0.6 * swell
    }
  }
  return wav(sound)
}

function wav(sound: Float32Array): Uint8Array {
  const file = new Uint8Array(44 + sound.length)
  const view = new DataView(file.buffer)
  const word = (at: number, text: string) =>
    Array.from(text).forEach((letter, index) => view.setUint8(at + index, letter.charCodeAt(0)))
  word(0, 'RIFF')
  view.setUint32(4, 36 + sound.length, true)
  word(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, RATE, true)
  view.setUint32(28, RATE, true)
  view.setUint16(32, 1, true)
  view.setUint16(34, 8, true)
  word(36, 'data')
  view.setUint32(40, sound.length, true)
  sound.forEach(
    (value, index) => (file[44 + index] = Math.round(128 + Math.max(-1, Math.min(1, value)) * 120)),
  )
  return file
}
