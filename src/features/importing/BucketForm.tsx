import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { call } from '#pybossa/client.ts'
import { importS3 } from '#pybossa/endpoints/tasks.ts'
import { listBucket } from '#pybossa/endpoints/site.ts'
import { isPybossaError } from '#pybossa/errors.ts'
import { announce } from '#shared/announce/announce.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { BucketFiles } from './BucketFiles.tsx'
import { ImporterForm } from './ImporterForm.tsx'
import { useImporter } from './useImporter.ts'

interface Values {
  bucket: string
  files: string[]
}
interface Listing {
  bucket: string
  names: string[]
}

/** `photos`, `s3://photos/x`, `https://photos.s3.eu-west-1.amazonaws.com/x` → `photos`. */
function bucketIn(text: string): string {
  const address = text.trim().replace(/^(s3|https?):\/\//, '')
  const host = address.split('/')[0] ?? ''
  return host.replace(/\.s3[.-].*amazonaws\.com$/, '').replace(/\.s3\.amazonaws\.com$/, '')
}

/** Files of a public bucket of Amazon S3 (CONTRACT.md V16, §1.3): look into it, choose, import. */
export function BucketForm({ checks }: { checks: readonly string[] }) {
  const { t } = useLingui()
  const [listing, setListing] = useState<Listing>()
  const importer = useImporter<Values>({
    type: 's3',
    form: importS3,
    defaults: { bucket: '', files: [] },
    toBody: ({ files }) => ({
      bucket: listing?.bucket ?? '',
      ...Object.fromEntries(files.map((name, index) => [`files-${index}`, name])),
    }),
    rows: (sent) => ({ all: sent.files.length, isNew: sent.files.length }),
  })
  const { bucket, files } = importer.values
  const [problem, setProblem] = useState<string>()
  const [isLooking, setLooking] = useState(false)
  const name = bucketIn(bucket)
  const isListed = listing !== undefined && listing.bucket === name

  const look = async () => {
    if (name === '') return setProblem(t`Enter the name of a bucket.`)
    setProblem(undefined)
    setLooking(true)
    try {
      const names = await call(listBucket, { params: { bucket: name } })
      if (names.length === 0) return setProblem(t`The bucket is empty.`)
      setListing({ bucket: name, names })
      const known = new Set(names)
      importer.setValue(
        'files',
        importer.getValues('files').filter((one) => known.has(one)),
      )
      announce(t`The files are listed below.`)
    } catch (error) {
      setProblem(
        isPybossaError(error, 'notFound')
          ? t`There is no bucket of this name.`
          : isPybossaError(error, 'forbidden')
            ? t`This bucket is private. Its owner must let everyone list its files first.`
            : isPybossaError(error, 'network')
              ? t`We cannot reach the server. Check your connection and try again.`
              : t`The server cannot look into this bucket. Check its name, or try again later.`,
      )
    } finally {
      setLooking(false)
    }
  }
  const again = () => {
    setListing(undefined)
    importer.again()
  }
  return (
    <ImporterForm
      importer={{ ...importer, again }}
      checks={checks}
      isReady={isListed && files.length > 0}
      submit={<Plural value={files.length} one="Import # file" other="Import # files" />}
    >
      <div className="flex flex-col items-start gap-3">
        <div className="w-full">
          <Field
            label={t`Name of the bucket`}
            help={t`It must be public. Its address will do as well.`}
            error={problem}
          >
            {(control) => (
              <TextInput
                {...control}
                {...importer.register('bucket')}
                dir="ltr"
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                placeholder="atrium-demo"
                onKeyDown={(event) => {
                  if (event.key !== 'Enter') return
                  event.preventDefault()
                  void look()
                }}
              />
            )}
          </Field>
        </div>
        <Button isBusy={isLooking} busyLabel={t`Looking…`} onClick={() => void look()}>
          <Trans>List its files</Trans>
        </Button>
        {!isListed && files.length > 0 ? (
          <p className="text-sm text-muted">
            <Plural
              value={files.length}
              one="# file was chosen. List the files to go on."
              other="# files were chosen. List the files to go on."
            />
          </p>
        ) : null}
      </div>
      {isListed ? (
        <BucketFiles
          names={listing.names}
          chosen={files}
          onChange={(next) => importer.setValue('files', next, { shouldDirty: true })}
        />
      ) : null}
    </ImporterForm>
  )
}
