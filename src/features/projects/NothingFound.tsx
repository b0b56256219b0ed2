import { Trans, useLingui } from '@lingui/react/macro'
import { Link as RouterLink } from 'react-router'
import { FEATURED } from '#shared/projects/categoryPage.ts'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { MINE } from './CategoryChips.tsx'
import { addressOfView, isPlain, type ListView } from './listView.ts'

const plain: ListView = { text: '', sort: 'recommended', hidesFinished: false, page: 1 }

/** An empty list: why it is empty, and where there is something. */
export function NothingFound({
  category,
  view,
  onChoose,
}: {
  category: string | null
  view: ListView
  onChoose: (changed: Partial<ListView>) => void
}) {
  const { t } = useLingui()
  const text = view.text.trim()
  const all = (words: string, kept: ListView) => (
    <RouterLink to={addressOfView(null, kept)} className={buttonClass({ variant: 'primary' })}>
      {words}
    </RouterLink>
  )

  if (!isPlain(view))
    return (
      <EmptyState
        drawing="search"
        title={text ? t`Nothing found for “${text}”` : t`Nothing matches`}
        actions={
          <>
            {category === null ? null : all(t`Search all projects`, { ...view, page: 1 })}
            <Button onClick={() => onChoose({ text: '', hidesFinished: false })}>
              {text ? <Trans>Clear the search</Trans> : <Trans>Show finished ones too</Trans>}
            </Button>
          </>
        }
      >
        {text ? (
          <Trans>Try fewer or other words. Names, descriptions and owners are searched.</Trans>
        ) : (
          <Trans>All projects here are finished.</Trans>
        )}
      </EmptyState>
    )
  if (category === MINE)
    return (
      <EmptyState
        drawing="nothing"
        title={t`You have not helped a project yet`}
        actions={all(t`See all projects`, plain)}
      >
        <Trans>Projects you contribute to are gathered here, so that you can find them again.</Trans>
      </EmptyState>
    )
  if (category === FEATURED)
    return (
      <EmptyState
        drawing="nothing"
        title={t`Nothing is featured right now`}
        actions={all(t`See all projects`, plain)}
      >
        <Trans>The people who run this site choose projects for this place from time to time.</Trans>
      </EmptyState>
    )
  if (category !== null)
    return (
      <EmptyState
        drawing="nothing"
        title={t`Nothing in this category yet`}
        actions={all(t`See all projects`, plain)}
      >
        <Trans>As soon as a project in this category is published, it appears here.</Trans>
      </EmptyState>
    )
  return (
    <EmptyState drawing="nothing" title={t`There are no projects yet`}>
      <Trans>This site is new. As soon as a project is published, it appears here.</Trans>
    </EmptyState>
  )
}
