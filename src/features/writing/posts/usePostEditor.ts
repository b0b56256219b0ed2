import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { isPybossaError } from '#pybossa/errors.ts'
import { useDraft } from '#shared/drafts/useDraft.ts'
import { useUnsaved } from '#shared/forms/unsaved.ts'
import { coverFile, isPicked, withoutFile, type Cover } from '../cover.ts'
import { CoverProblem } from './CoverProblem.ts'
import type { Post, PostStore, Texts } from './postStore.ts'

interface Kept extends Texts {
  /** The words of a first save whose answer did not come: it may have arrived. */
  tried?: Texts | undefined
}

/** A server that says no has kept nothing; all else may mean that it has. */
const isRefusal = (error: unknown) =>
  isPybossaError(error, 'forbidden', 'notFound', 'refused', 'rateLimited', 'signInNeeded')

/**
 * One post while it is written: its words, which this device keeps, its picture, and how it is saved.
 * @param about.stored the post as the server has it; undefined for a new one
 * @param about.draftName of what this device keeps, see `useDraft`
 */
export function usePostEditor(about: { store: PostStore; stored: Post | undefined; draftName: string }) {
  const { store } = about
  const [stored, setStored] = useState(about.stored)
  const [cover, setCover] = useState<Cover>('kept')
  const [tried, setTried] = useState<Texts>()
  const { register, control, formState, setValue, reset, handleSubmit, getValues } = useForm<Texts>({
    defaultValues: { title: about.stored?.title ?? '', body: about.stored?.body ?? '' },
  })
  const [title, body] = useWatch({ control, name: ['title', 'body'] })
  const isTyped = formState.isDirty
  const draft = useDraft<Kept>(about.draftName, {
    values: { title, body, tried },
    isDirty: isTyped,
    restore: (kept) => {
      setValue('title', kept.title, { shouldDirty: true })
      setValue('body', kept.body, { shouldDirty: true })
      setTried(kept.tried)
    },
  })
  const isOnDevice = draft.state === 'kept' || draft.state === 'found'
  const isDirty = isTyped || cover !== 'kept'
  // A new post lives on this device until it is sent: leaving loses nothing of it but a picture.
  useUnsaved(stored || !isOnDevice ? isDirty : cover !== 'kept')

  const settle = (post: Post) => {
    setStored(post)
    reset({ title: post.title, body: post.body })
    draft.forget()
  }
  const createOnce = async (texts: Texts, published: boolean): Promise<Post> => {
    const arrived = tried ? await store.find(tried) : undefined
    if (arrived) return store.change(arrived.id, { ...texts, published })
    setTried(texts)
    try {
      return await store.create({ ...texts, published })
    } catch (error) {
      if (isRefusal(error)) setTried(undefined)
      throw error
    }
  }
  const putCover = async (id: number, chosen: Extract<Cover, object>) => {
    const post = await store.putCover(id, await coverFile(chosen))
    setStored(post)
    setCover('kept')
    return post
  }

  /**
   * Saves words, picture and state. The first save of all comes before its picture, later ones after it: readers are never sent to a post
   * that is not there. Rejects with a `PybossaError`, or a {@link CoverProblem} where only the picture is missing.
   */
  const save = async (published: boolean): Promise<Post> => {
    const values = getValues()
    const texts = { title: values.title.trim(), body: values.body }
    if (stored) {
      const at = isPicked(cover) ? await putCover(stored.id, cover) : stored
      const noPicture = cover === 'removed' ? { media_url: null, info: withoutFile(at.info) } : {}
      const post = await store.change(stored.id, { ...texts, published, ...noPicture })
      setCover('kept')
      settle(post)
      return post
    }
    const post = await createOnce(texts, published)
    setTried(undefined)
    settle(post)
    if (!isPicked(cover)) return post
    try {
      return await putCover(post.id, cover)
    } catch (error) {
      throw new CoverProblem(error)
    }
  }

  return {
    stored,
    /** What is in the fields now. */
    title,
    body,
    cover,
    setCover,
    draft,
    isDirty,
    isOnDevice: isTyped && isOnDevice,
    register,
    errors: formState.errors,
    /** Whether all fields are as they should be; shows what is not, with the focus on the first. */
    check: () =>
      new Promise<boolean>((resolve) => {
        void handleSubmit(
          () => resolve(true),
          () => resolve(false),
        )()
      }),
    save,
    remove: async () => {
      if (stored) await store.remove(stored.id)
      draft.forget()
    },
    /** Throws away what was typed, back to what the server has. */
    discard: () => {
      reset({ title: stored?.title ?? '', body: stored?.body ?? '' })
      setTried(undefined)
      draft.forget()
    },
  }
}

export type PostEditing = ReturnType<typeof usePostEditor>
