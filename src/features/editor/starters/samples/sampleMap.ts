import { svgAddress } from './svgAddress.ts'

const house = (x: number, y: number, turn = 0) =>
  `<path d="M-9-6H9V6H-9z" transform="translate(${x} ${y}) rotate(${turn})" fill="#a4502f"/>`
const tree = (x: number, y: number) => `<circle cx="${x}" cy="${y}" r="9" fill="#7f9862" stroke="#5f7848"/>`

/** A hand-coloured map of a village with one church. */
export const sampleMap = (): string =>
  svgAddress(
    960,
    720,
    `<rect width="960" height="720" fill="#f1e6cc"/>
     <path d="M24 24h912v672H24z" fill="none" stroke="#6b5a3e" stroke-width="3"/>
     <path d="M60 80h250l40 190-300 60zM420 60h260l-30 160-250 30zM700 400l220-20v280H640z" fill="#dfdfb4" stroke="#b9b27c"/>
     <path d="M60 400l260-40 60 300H60zM730 60h190v240l-200 30z" fill="#ead9a4" stroke="#c4b178"/>
     <path d="M520 24q-60 120 20 220t-70 200 60 252" fill="none" stroke="#8db0b5" stroke-width="44"/>
     <path d="M520 24q-60 120 20 220t-70 200 60 252" fill="none" stroke="#b5d0d2" stroke-width="34"/>
     <path d="M24 360q240-40 470-10t442-20M300 24q30 180 60 330t-30 342M640 340l120 356" fill="none" stroke="#a98c5a" stroke-width="9"/>
     <path d="M24 360q240-40 470-10t442-20M300 24q30 180 60 330t-30 342M640 340l120 356" fill="none" stroke="#fbf4e0" stroke-width="5"/>
     <path d="M470 330h70v36h-70z" fill="#8f7748"/>
     ${[
       [250, 320, 4],
       [285, 372, 2],
       [390, 322, -4],
       [410, 378, 6],
       [330, 300, 80],
       [382, 430, 84],
       [330, 470, 84],
       [600, 310, 2],
       [662, 378, 10],
       [700, 322, 0],
     ]
       .map(([x = 0, y = 0, turn]) => house(x, y, turn))
       .join('')}
     <g transform="translate(430 268)"><path d="M-26-8H14V12H-26zM14-12h20v24H14z" fill="#5a4a63"/><path d="M24-34v22M16-27h16" stroke="#5a4a63" stroke-width="5"/></g>
     ${[80, 108, 136, 92, 122, 150, 106, 138].map((x, index) => tree(x + 20, 560 + 22 * Math.floor(index / 3))).join('')}
     ${[780, 812, 846, 796, 830, 866].map((x, index) => tree(x, 150 + 24 * Math.floor(index / 3))).join('')}
     <g font-family="Georgia, serif" fill="#4b3c25"><text x="120" y="130" font-size="22" font-style="italic">North Field</text><text x="745" y="520" font-size="22" font-style="italic">The Leas</text><text x="90" y="520" font-size="22" font-style="italic">Alder Wood</text><text x="350" y="664" font-size="34" letter-spacing="5">Thornby</text><text transform="translate(556 470) rotate(72)" font-size="18" font-style="italic" fill="#46727a">River Asse</text></g>
     <g transform="translate(870 620)" stroke="#4b3c25" fill="none" stroke-width="2"><circle r="34"/><path d="M0-46 8 0 0 46-8 0z" fill="#4b3c25"/><text y="-52" text-anchor="middle" font-family="Georgia, serif" font-size="18" fill="#4b3c25" stroke="none">N</text></g>`,
  )
