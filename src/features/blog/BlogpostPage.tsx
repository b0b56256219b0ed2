import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import type { Blogpost } from '#pybossa/schemas/blogpost.ts'
import { SafeMarkdown } from '#shared/components/SafeMarkdown.tsx'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { useDates } from '#shared/dates/useDates.ts'
import { ProjectFrame } from '#shared/projectPages/ProjectFrame.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { buttonClass } from '#ui/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Comments } from './Comments.tsx'
import { newestFirst } from './newestFirst.ts'
import { PostCover } from './PostCover.tsx'
import { postQuery } from './postQuery.ts'
import { mayEditPost } from './rights.ts'

export const needs = ({ params }: { params: Record<string, string> }) => [
  postQuery(params['short_name'] ?? '', params['post_id'] ?? ''),
]

/** One post of a project's blog. */
export default function BlogpostPage() {
  const { t } = useLingui()
  const { day, exact } = useDates()
  const { short_name = '', post_id = '' } = useParams()
  const { blog, post } = useSuspenseQuery(postQuery(short_name, post_id)).data
  const { project, owner } = blog
  const me = useCurrentUser()
  const published = newestFirst(blog.blogposts)
  const at = published.findIndex(({ id }) => id === post.id)
  const author = owner && owner.name && post.user_id === project.owner_id ? owner : null

  return (
    <ProjectFrame
      project={project}
      tab="blog"
      title={post.title}
      isInside
      aside={
        mayEditPost(me, post) ? (
          <Link
            to={managePaths.updateBlogpost}
            params={{ short_name: project.short_name, post_id: post.id }}
            className={buttonClass({ variant: 'secondary' })}
          >
            <Trans>Edit this post</Trans>
          </Link>
        ) : null
      }
    >
      <article className="flex max-w-3xl flex-col gap-6">
        <p className="-mt-5 text-muted">
          <time dateTime={post.created} title={exact(post.created)}>
            {day(post.created)}
          </time>
          {author ? (
            <>
              {' · '}
              <Link to={paths.profile} params={{ name: author.name }} className="underline">
                <bdi>{author.fullname}</bdi>
              </Link>
            </>
          ) : null}
        </p>
        {post.published === false ? (
          <Notice tone="warning" title={t`This is a draft`}>
            <Trans>Only you can see it here. It is not on the blog until you publish it.</Trans>
          </Notice>
        ) : null}
        <PostCover post={post} className="max-h-120 w-full" />
        <div dir="auto" className="text-lg">
          <SafeMarkdown source={post.body} />
        </div>
      </article>
      <Neighbours
        short_name={project.short_name}
        newer={at > 0 ? published[at - 1] : undefined}
        older={at >= 0 ? published[at + 1] : undefined}
      />
      <Comments />
    </ProjectFrame>
  )
}

function Neighbours({
  short_name,
  newer,
  older,
}: {
  short_name: string
  newer: Blogpost | undefined
  older: Blogpost | undefined
}) {
  const { t } = useLingui()
  return (
    <nav
      aria-label={t`Other posts`}
      className="grid max-w-3xl gap-4 border-t border-line pt-6 sm:grid-cols-2"
    >
      {older ? (
        <Link
          to={paths.blogpost}
          params={{ short_name, post_id: older.id }}
          className="group flex flex-col gap-1 no-underline"
        >
          <span className="flex items-center gap-2 text-sm text-muted">
            <Icon name="arrow-left" className="size-4 rtl:rotate-180" />
            <Trans>Older post</Trans>
          </span>
          <span dir="auto" className="font-semibold wrap-anywhere group-hover:underline">
            {older.title}
          </span>
        </Link>
      ) : null}
      {newer ? (
        <Link
          to={paths.blogpost}
          params={{ short_name, post_id: newer.id }}
          className="group flex flex-col gap-1 no-underline sm:col-start-2 sm:items-end sm:text-end"
        >
          <span className="flex items-center gap-2 text-sm text-muted">
            <Trans>Newer post</Trans>
            <Icon name="arrow-right" className="size-4 rtl:rotate-180" />
          </span>
          <span dir="auto" className="font-semibold wrap-anywhere group-hover:underline">
            {newer.title}
          </span>
        </Link>
      ) : null}
      <Link to={paths.projectBlog} params={{ short_name }} className="text-accent underline sm:col-span-2">
        <Trans>All posts</Trans>
      </Link>
    </nav>
  )
}
