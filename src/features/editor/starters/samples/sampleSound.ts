const RATE = 8000
const SECONDS = 2.4
/** Two calls of a cuckoo: where each note begins, how long it is (seconds), how high (Hz). */
const NOTES = [
  [0.15, 0.2, 690],
  [0.5, 0.32, 560],
  [1.3, 0.2, 686],
  [1.65, 0.32, 556],
] as const

/** A cuckoo as an address: a WAV of 8 bits, made of two sine waves. */
export function sampleSound(): string {
  const count = Math.round(RATE * SECONDS)
  const bytes = new Uint8Array(44 + count)
  const view = new DataView(bytes.buffer)
  const write = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at)
  write(0, 'RIFF')
  view.setUint32(4, 36 + count, true)
  write(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, RATE, true)
  view.setUint32(28, RATE, true)
  view.setUint16(32, 1, true)
  view.setUint16(34, 8, true)
  write(36, 'data')
  view.setUint32(40, count, true)
  for (let index = 0; index < count; index++)
    bytes[44 + index] = 128 + Math.round(100 * loudness(index / RATE))
  return `data:audio/wav;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`
}

function loudness(second: number): number {
  const note = NOTES.find(([start, long]) => second >= start && second < start + long)
  if (!note) return 0
  const [start, long, pitch] = note
  const swell = Math.sin((Math.PI * (second - start)) / long)
  const wave = 2 * Math.PI * pitch * second
  return swell * (0.75 * Math.sin(wave) + 0.15 * Math.sin(2 * wave))
}
