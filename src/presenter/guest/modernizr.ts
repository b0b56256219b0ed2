import { loadScripts, type Loadable } from './scriptLoader.ts'

/** Questions whose answer is yes in every browser of today. */
const YES =
  'boxshadow borderradius canvas canvastext csstransforms csstransforms3d csstransitions cssanimations cssgradients draganddrop flexbox fontface generatedcontent geolocation hashchange history hsla inlinesvg json localstorage multiplebgs opacity postmessage rgba sessionstorage smil svg textshadow webgl websockets webworkers'
const FORMATS = {
  audio: { ogg: 'audio/ogg', mp3: 'audio/mpeg', wav: 'audio/wav', m4a: 'audio/mp4' },
  video: { ogg: 'video/ogg', h264: 'video/mp4', webm: 'video/webm' },
}

/** What presenters use of Modernizr 2.7: its answers, and `load`, its loader of scripts. */
export function createModernizr(): object {
  const all = (names: string) => Object.fromEntries(names.split(' ').map((name) => [name, true]))
  const plays = (kind: keyof typeof FORMATS) =>
    Object.fromEntries(
      Object.entries(FORMATS[kind]).map(([name, type]) => [
        name,
        document.createElement(kind).canPlayType(type),
      ]),
    )
  return {
    ...all(YES),
    touch: 'ontouchstart' in window,
    // Objects that count as yes, as they were there.
    audio: plays('audio'),
    video: plays('video'),
    input: all('autocomplete autofocus list placeholder max min multiple pattern required step'),
    inputtypes: all('search tel url email datetime date month week time number range color'),
    mq: (query: string) => matchMedia(query).matches,
    prefixed: (name: string) => name,
    addTest: () => undefined,
    load: (what: Loadable) => void loadScripts(what),
  }
}
