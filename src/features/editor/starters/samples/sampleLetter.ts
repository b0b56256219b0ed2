import { svgAddress } from './svgAddress.ts'

const lines = [
  'Queenstown, 4 May 1891',
  'Dear Mother,',
  'we have come as far as the harbour and',
  'the ship is larger than our church. Tom',
  'asks whether there are cows in America.',
  'I told him there is one for everybody.',
]

/** The beginning of a letter. */
export const sampleLetter = (): string =>
  svgAddress(
    900,
    640,
    `<rect width="900" height="640" fill="#f5ecd8"/><path d="M0 214q450 12 900-4M0 428q450-10 900 6" stroke="#e6d8ba" stroke-width="5" fill="none"/>
     <g font-family="'Segoe Script', 'Bradley Hand', 'Snell Roundhand', 'URW Chancery L', 'Z003', cursive" font-size="38" font-style="italic" fill="#3a3550">
     ${lines.map((line, index) => `<text transform="translate(${index === 0 ? 400 : index === 1 ? 80 : 110} ${100 + index * 84}) rotate(-${0.6 + (index % 3) * 0.3})">${line}</text>`).join('')}
     </g>`,
  )
