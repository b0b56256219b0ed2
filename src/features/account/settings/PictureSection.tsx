import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react'
import { uploadAvatar } from '#pybossa/endpoints/settings.ts'
import { PybossaError } from '#pybossa/errors.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { uploadAddress } from '#shared/components/uploadAddress.ts'
import { useUnsaved } from '#shared/forms/unsaved.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { Avatar } from '#ui/Avatar.tsx'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { toast } from '#ui/toasts.ts'
import { cornersOf, largestSquare, type Square } from './cropSquare.ts'
import { preparePicture, type Prepared } from './preparePicture.ts'
import { Section } from './Section.tsx'
import type { Stored } from './useProfileForm.ts'
import { useRefreshMe } from './useRefreshMe.ts'

const CropPicture = lazy(async () => ({ default: (await import('./CropPicture.tsx')).CropPicture }))

/** A picture of oneself, cut to a square (CONTRACT.md V30, F6). */
export function PictureSection({ stored, isMe }: { stored: Stored; isMe: boolean }) {
  const { t } = useLingui()
  const me = useCurrentUser()
  const refreshMe = useRefreshMe()
  const fileId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [picture, setPicture] = useState<Prepared>()
  const [square, setSquare] = useState<Square>({ x: 0, y: 0, side: 1 })
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<string>()
  useUnsaved(picture !== undefined)
  useEffect(() => (picture ? () => URL.revokeObjectURL(picture.url) : undefined), [picture])

  const choose = async (file: File | undefined) => {
    if (!file) return
    setProblem(undefined)
    try {
      const prepared = await preparePicture(file)
      setSquare(largestSquare(prepared))
      setPicture(prepared)
    } catch {
      setProblem(t`This file is no picture that your browser can show. Choose a JPEG, PNG, GIF or WebP.`)
    }
  }
  const forget = () => {
    setPicture(undefined)
    if (input.current) input.current.value = ''
    input.current?.focus()
  }
  const save = async () => {
    if (!picture) return
    setSending(true)
    setProblem(undefined)
    try {
      const reply = await callSignedIn(uploadAvatar.send, {
        params: { name: stored.name },
        body: { btn: 'Upload', avatar: picture.file, ...cornersOf(square, picture) },
      })
      if (!uploadAvatar.isDone(reply)) {
        setProblem(t`The site did not take this picture. Try another one.`)
        return
      }
      // Without it the old one is merely shown for a while.
      if (isMe) await refreshMe(stored.id).catch(() => undefined)
      forget()
      toast({
        tone: 'success',
        text: t`Your picture is changed. In some places the old one stays for a few minutes.`,
      })
    } catch (error) {
      if (!(error instanceof PybossaError)) throw error
      setProblem(t`We could not send the picture. It is still here: try again in a moment.`)
    } finally {
      setSending(false)
    }
  }
  return (
    <Section id="picture" title={t`Picture`} lead={<Trans>It stands beside your name.</Trans>}>
      <div className="flex flex-wrap items-center gap-5">
        {isMe && me ? (
          <Avatar name={stored.fullname} src={uploadAddress(me.info)} className="size-24 text-xl" />
        ) : null}
        <div className="flex min-w-0 grow basis-64 flex-col gap-1.5">
          <label htmlFor={fileId} className="font-semibold">
            <Trans>Choose a picture</Trans>
          </label>
          <input
            ref={input}
            id={fileId}
            type="file"
            accept="image/png,image/jpeg,image/gif,image/webp"
            onChange={(event) => void choose(event.target.files?.[0])}
            className="w-full min-w-0 rounded-md border border-strong bg-surface p-1.5 text-sm file:me-3 file:min-h-9 file:cursor-pointer file:rounded-sm file:border file:border-strong file:bg-sunken file:px-3 file:font-semibold file:text-ink"
          />
        </div>
      </div>
      {picture ? (
        <>
          <Suspense fallback={<Skeleton className="h-64 w-full" />}>
            <CropPicture picture={picture} square={square} onChange={setSquare} />
          </Suspense>
          <div className="flex flex-wrap gap-3">
            <Button
              variant="primary"
              isBusy={isSending}
              busyLabel={t`Sending the picture`}
              onClick={() => void save()}
            >
              <Trans>Use this picture</Trans>
            </Button>
            <Button variant="quiet" onClick={forget}>
              <Trans>Cancel</Trans>
            </Button>
          </div>
        </>
      ) : null}
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
    </Section>
  )
}
