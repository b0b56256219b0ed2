import { useLingui } from '@lingui/react/macro'
import type { StarterId } from '#shared/workshop/starterTables.ts'

/** What a starter is called and what it does, in the reader's language. */
export interface StarterWords {
  name: string
  description: string
}

/** The words on the card of each starter. */
export function useStarterWords(): Record<StarterId, StarterWords> {
  const { t } = useLingui()
  return {
    basic: {
      name: t`Anything`,
      description: t`Shows everything a task holds as a list, and asks one question about it.`,
    },
    image: {
      name: t`Picture`,
      description: t`A picture that can be enlarged, and a question with a few answers.`,
    },
    sound: { name: t`Sound`, description: t`A recording to listen to, a choice, and room for a note.` },
    video: {
      name: t`Film`,
      description: t`A film from a file, YouTube or Vimeo, and a question with a few answers.`,
    },
    map: {
      name: t`Place on a map`,
      description: t`A map as a picture: people click where something is.`,
    },
    pdf: { name: t`Page of a PDF`, description: t`One page of a PDF, and a field to type what it says.` },
    text: {
      name: t`Handwriting or text`,
      description: t`A picture of writing, or a text, and a field to type it. What is typed is kept until it is saved.`,
    },
  }
}
