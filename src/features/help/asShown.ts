const LONGEST = 120

/** A JSON answer to be read by people: indented, and long texts such as a presenter's code cut short. */
export const asShown = (reply: unknown): string =>
  JSON.stringify(
    reply,
    (_, value: unknown) =>
      typeof value === 'string' && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value,
    2,
  )
