import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { uploadThumbnail } from '#pybossa/endpoints/ownership.ts'
import { PybossaError } from '#pybossa/errors.ts'
import type { OwnedProject } from '#pybossa/schemas/project.ts'
import { ProjectPicture } from '#shared/components/ProjectPicture.tsx'
import { Section } from '#shared/components/Section.tsx'
import { uploadAddress } from '#shared/components/uploadAddress.ts'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { useUnsaved } from '#shared/forms/unsaved.ts'
import { cornersOf } from '#shared/pictures/cropPart.ts'
import { PickPicture } from '#shared/pictures/PickPicture.tsx'
import type { Picked, PickPictureHandle } from '#shared/pictures/PicturePicker.tsx'
import { usePictureTooLarge } from '#shared/pictures/usePictureTooLarge.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { ownedProjectQuery } from '#shared/workshop/ownedProject.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { toast } from '#ui/toasts.ts'

const SHAPE = 4 / 3

/** A project's picture, cut to 4:3 (CONTRACT.md V64 Upload, F6). */
export function PictureSection({ project }: { project: OwnedProject }) {
  const { t } = useLingui()
  const client = useQueryClient()
  const failureWords = useFailureWords()
  const tooLarge = usePictureTooLarge()
  const picker = useRef<PickPictureHandle>(null)
  const [picked, setPicked] = useState<Picked>()
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<string>()
  const { short_name } = project
  const has = uploadAddress(project.info) !== undefined
  useUnsaved(picked !== undefined)

  /** PYBOSSA answers the same whether it kept the picture or not: its new name tells. */
  const isKept = async () => {
    await client.invalidateQueries()
    const { project: now } = await client.fetchQuery(ownedProjectQuery(short_name))
    return now.info['thumbnail'] !== project.info['thumbnail']
  }
  const save = async () => {
    if (!picked) return
    setSending(true)
    setProblem(undefined)
    try {
      await callSignedIn(uploadThumbnail.send, {
        params: { short_name },
        body: { btn: 'Upload', avatar: picked.picture.file, ...cornersOf(picked.part, picked.picture) },
      })
      if (!(await isKept())) {
        setProblem(t`The server did not keep this picture. Try another one.`)
        return
      }
      picker.current?.clear()
      toast({ tone: 'success', text: t`The project has a new picture.` })
    } catch (error) {
      if (!(error instanceof PybossaError)) throw error
      setProblem(tooLarge(error) ?? failureWords(error))
    } finally {
      setSending(false)
    }
  }
  return (
    <Section
      id="picture"
      title={t`Picture`}
      lead={<Trans>It stands on the project’s page and in every list of projects.</Trans>}
    >
      <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
        <figure className="w-48">
          <div className="overflow-hidden rounded-md">
            <ProjectPicture project={project} isFirst />
          </div>
          {has ? null : (
            <figcaption className="mt-1.5 text-sm text-muted">
              <Trans>A pattern, until there is a picture.</Trans>
            </figcaption>
          )}
        </figure>
        <div className="min-w-0 grow basis-64">
          <PickPicture
            ref={picker}
            label={has ? t`Choose another picture` : t`Choose a picture`}
            name="thumbnail"
            aspect={SHAPE}
            onPick={setPicked}
          />
        </div>
      </div>
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
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
          <Button variant="quiet" onClick={() => picker.current?.clear()}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      ) : null}
    </Section>
  )
}
