import { svgAddress } from './svgAddress.ts'

const reed = (x: number, height: number, lean: number) =>
  `<path d="M${x} 600q${lean / 2} ${-height / 2} ${lean} ${-height}" fill="none" stroke="#5d7350" stroke-width="5"/>
   <path d="M${x + lean} ${600 - height}v-46" stroke="#6b4a2f" stroke-width="13" stroke-linecap="round"/>`

/** A heron at the water’s edge, in the evening. */
export const samplePicture = (): string =>
  svgAddress(
    800,
    600,
    `<defs>
       <linearGradient id="sky" x2="0" y2="1"><stop stop-color="#8fb3bd"/><stop offset=".6" stop-color="#f2dcb8"/><stop offset="1" stop-color="#eec48e"/></linearGradient>
       <linearGradient id="lake" x2="0" y2="1"><stop stop-color="#d9b98e"/><stop offset="1" stop-color="#50727c"/></linearGradient>
     </defs>
     <rect width="800" height="380" fill="url(#sky)"/>
     <circle cx="610" cy="250" r="46" fill="#fbeccb"/>
     <path d="M0 352q110-60 230-30t210-14 190 26 170-24v80H0z" fill="#6f8a80"/>
     <rect y="372" width="800" height="228" fill="url(#lake)"/>
     <path d="M560 392h100M540 420h140M572 448h80" stroke="#fbeccb" stroke-width="5" stroke-linecap="round" opacity=".7"/>
     <path d="M352 470v92M384 470v92" stroke="#3f3a34" stroke-width="7"/>
     <path d="M318 562h70M352 562h70" stroke="#c9dadb" stroke-width="4" opacity=".6"/>
     <path d="M448 486q-62-128-150-110-52 10-46 58 8 60 92 62 60 0 104-10z" fill="#7d8c97"/>
     <path d="M452 488q-74-30-128-86 84 8 128 86z" fill="#56636e"/>
     <path d="M288 404q-34-30-22-88t-22-98" fill="none" stroke="#a3afb7" stroke-width="26" stroke-linecap="round"/>
     <path d="M266 226q-18-28-56-18l-92 22 100 14q36 4 48-18z" fill="#e2a93f"/>
     <path d="M274 232q0-36-40-34-28 4-34 26 18 20 44 20 26 0 30-12z" fill="#dfe5e6"/>
     <path d="M232 204q46-8 92 26-52-8-84-6z" fill="#39434d"/><circle cx="228" cy="220" r="5" fill="#20262b"/>
     ${reed(650, 250, 26)}${reed(700, 320, -18)}${reed(742, 210, 22)}${reed(90, 180, -20)}${reed(48, 240, 14)}`,
  )
