import { Trans, useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { uploadAvatar } from '#pybossa/endpoints/settings.ts'
import { PybossaError } from '#pybossa/errors.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { uploadAddress } from '#shared/components/uploadAddress.ts'
import { useUnsaved } from '#shared/forms/unsaved.ts'
import { cornersOf } from '#shared/pictures/cropPart.ts'
import type { Picked, PickPictureHandle } from '#shared/pictures/PicturePicker.tsx'
import { PickPicture } from '#shared/pictures/PickPicture.tsx'
import { usePictureTooLarge } from '#shared/pictures/usePictureTooLarge.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { Avatar } from '#ui/Avatar.tsx'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { toast } from '#ui/toasts.ts'
import { Section } from '#shared/components/Section.tsx'
import type { Stored } from './useProfileForm.ts'
import { useRefreshMe } from './useRefreshMe.ts'

/** A picture of oneself, cut to a square (CONTRACT.md V30, F6). */
export function PictureSection({ stored, isMe }: { stored: Stored; isMe: boolean }) {
  const { t } = useLingui()
  const me = useCurrentUser()
  const refreshMe = useRefreshMe()
  const tooLarge = usePictureTooLarge()
  const picker = useRef<PickPictureHandle>(null)
  const [picked, setPicked] = useState<Picked>()
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<string>()
  useUnsaved(picked !== undefined)

  const forget = () => picker.current?.clear()
  const save = async () => {
    if (!picked) return
    setSending(true)
    setProblem(undefined)
    try {
      const reply = await callSignedIn(uploadAvatar.send, {
        params: { name: stored.name },
        body: { btn: 'Upload', avatar: picked.picture.file, ...cornersOf(picked.part, picked.picture) },
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
      setProblem(
        tooLarge(error) ?? t`We could not send the picture. It is still here: try again in a moment.`,
      )
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
        <div className="min-w-0 grow basis-64">
          <PickPicture
            ref={picker}
            label={t`Choose a picture`}
            aspect={1}
            name="avatar"
            isRound
            onPick={(next) => {
              setProblem(undefined)
              setPicked(next)
            }}
          />
        </div>
      </div>
      {picked ? (
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
      ) : null}
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
    </Section>
  )
}
