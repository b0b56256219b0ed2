/** What a reader of a tutorial sees at one moment. */
export interface View {
  /** Changes with what is shown. */
  signature: string
  hasText: boolean
  /** Something is on its way in or out. */
  isMoving: boolean
  /** Steps that are visible: elements whose id is a number, slides of a carousel. */
  steps: string[]
  /** All there are. */
  allSteps: string[]
  /** Words on the control that leads to the next step, if there is one; marked in the document. */
  next: string | null
  /** Words on the control that ends it: a link to the work first of all; marked in the document. */
  end: { words: string; leadsTo: string | null } | null
}

export const NEXT_MARK = 'data-checker-next'
export const END_MARK = 'data-checker-end'

/** Runs inside the box of a tutorial: it must not use anything from around it. */
export function lookAround(marks: { next: string; end: string }): View {
  const isVisible = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    return (
      width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    )
  }
  const wordsOf = (element: Element) => {
    const value = element instanceof HTMLInputElement ? element.value : ''
    const label = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? ''
    return (element.textContent.trim() || value || label).replace(/\s+/g, ' ').slice(0, 60)
  }
  const addressOf = (element: Element) =>
    element.getAttribute('href') ?? element.closest('a')?.getAttribute('href') ?? ''
  const NEXT_NAME =
    /(^|[\s_-])(next|siguiente)|next(btn|button|step|slide)?\b|Next|carousel-control right|right carousel-control/
  const NEXT_WORD =
    /^(next|siguiente|suivant|weiter|próximo|proximo|seguinte|avanti|go on|on|continue|continuar|more)\b|^(→|»|›|>|>>|▶)$|[→»›]$/i
  const BACK = /prev|previous|anterior|zurück|retour|\bback\b|atrás|^(←|«|‹|<|<<|◀)$/i
  const END_WORD =
    /start|begin|contribut|try|comenzar|empezar|participa|got it|understood|ready|done|finish|close|cerrar|let's|go!|^ok\b|^×$/i
  const WORK = /newtask|\/presenter\b/

  const controls = [
    ...document.querySelectorAll(
      'a, button, input[type=button], input[type=submit], input[type=image], [role=button], [onclick], .next, .close',
    ),
  ].filter(
    (element) =>
      isVisible(element) &&
      !element.matches(':disabled, .disabled, [aria-disabled=true], .disabled > *') &&
      element.tagName !== 'BODY',
  )
  const isWork = (element: Element) =>
    WORK.test(addressOf(element)) || WORK.test(element.getAttribute('onclick') ?? '')
  const namesOf = (element: Element) =>
    [
      element.id,
      element.getAttribute('class'),
      element.getAttribute('name'),
      element.getAttribute('data-slide'),
      element.getAttribute('rel'),
    ]
      .filter(Boolean)
      .join(' ')
  const isBack = (element: Element) => BACK.test(namesOf(element)) || BACK.test(wordsOf(element))
  const steppers = controls.filter((element) => !isWork(element) && !isBack(element))
  const next =
    steppers.find((element) => NEXT_NAME.test(namesOf(element))) ??
    steppers.find((element) => NEXT_WORD.test(wordsOf(element)))
  const closers = controls.filter(
    (element) =>
      element !== next &&
      !isBack(element) &&
      (element.matches('[data-dismiss], .close, [rel="modal:close"]') || END_WORD.test(wordsOf(element))),
  )
  const buttons = controls.filter((element) => element !== next && !isBack(element))
  const end = controls.find(isWork) ?? closers.at(-1) ?? buttons.at(-1) ?? null

  for (const mark of Object.values(marks))
    document.querySelectorAll(`[${mark}]`).forEach((element) => element.removeAttribute(mark))
  next?.setAttribute(marks.next, '')
  end?.setAttribute(marks.end, '')

  const numbered = [...document.querySelectorAll('[id]')].filter(({ id }) => /^\d{1,2}$/.test(id))
  const slides = [...document.querySelectorAll('.carousel .item, .carousel .carousel-item')]
  const active = [...document.querySelectorAll('.active, .current')].map((element) =>
    [...(element.parentElement?.children ?? [])].indexOf(element),
  )
  const pictures = [...document.images].filter(isVisible).map(({ src }) => src)
  const text = document.body.innerText.trim()
  return {
    signature: JSON.stringify([text, active, pictures, numbered.filter(isVisible).map(({ id }) => id)]),
    hasText: text !== '',
    isMoving: document
      .getAnimations()
      .some(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime ?? Infinity)),
    steps: [
      ...numbered.filter(isVisible).map(({ id }) => `#${id}`),
      ...slides.flatMap((slide, at) => (slide.matches('.active') ? [`slide ${at + 1}`] : [])),
    ],
    allSteps: [...numbered.map(({ id }) => `#${id}`), ...slides.map((_, at) => `slide ${at + 1}`)],
    next: next ? wordsOf(next) || namesOf(next) : null,
    end: end && {
      words: wordsOf(end) || namesOf(end),
      // What Bootstrap dismisses it leads nowhere, whatever its address says.
      leadsTo: isWork(end) && !end.matches('[data-dismiss]') ? addressOf(end) || 'newtask' : null,
    },
  }
}
