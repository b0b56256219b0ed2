import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { getProjectBlog } from '#pybossa/endpoints/projectReports.ts'
import type { Blogpost } from '#pybossa/schemas/blogpost.ts'
import { query } from '#shared/data/query.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { When } from '#shared/dates/When.tsx'
import { ProjectFrame } from '#shared/projectPages/ProjectFrame.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { excerptOf } from './excerptOf.ts'
import { newestFirst } from './newestFirst.ts'
import { PostCover } from './PostCover.tsx'
import { mayEditPost, mayWritePosts } from './rights.ts'

const blogQuery = (short_name = '') => query(getProjectBlog, { params: { short_name } })

export const needs = ({ params }: { params: Record<string, string> }) => [blogQuery(params['short_name'])]

/** A project's news, newest first; its creator also sees the drafts (CONTRACT.md V56). */
export default function ProjectBlogPage() {
  const { t } = useLingui()
  const { short_name } = useParams()
  const { project, blogposts } = useSuspenseQuery(blogQuery(short_name)).data
  const posts = newestFirst(blogposts)
  const me = useCurrentUser()
  const write = mayWritePosts(me, project) ? (
    <Link
      to={managePaths.newBlogpost}
      params={{ short_name: project.short_name }}
      className={buttonClass({ variant: 'primary' })}
    >
      <Trans>Write a post</Trans>
    </Link>
  ) : null

  return (
    <ProjectFrame project={project} tab="blog" title={t`Blog`} aside={posts.length > 0 ? write : null}>
      {posts.length > 0 ? (
        <ol className="flex max-w-4xl flex-col">
          {posts.map((post) => (
            <li key={post.id} className="border-t border-line py-8 first:border-t-0 first:pt-0">
              <PostTeaser post={post} short_name={project.short_name} isMine={mayEditPost(me, post)} />
            </li>
          ))}
        </ol>
      ) : (
        <EmptyState drawing="nothing" title={t`No news yet`} actions={write}>
          {write ? (
            <Trans>Tell people how the project goes and what came out of their answers.</Trans>
          ) : (
            <Trans>Here its owner can tell how the project goes and what came out of your answers.</Trans>
          )}
        </EmptyState>
      )}
    </ProjectFrame>
  )
}

function PostTeaser({ post, short_name, isMine }: { post: Blogpost; short_name: string; isMine: boolean }) {
  const { t } = useLingui()
  return (
    <article className="group relative flex flex-col gap-4 sm:flex-row sm:gap-8">
      <PostCover post={post} className="aspect-video w-full sm:w-64 sm:shrink-0 sm:self-start" />
      <div className="flex min-w-0 flex-col gap-2">
        <p className="flex flex-wrap items-center gap-3 text-sm text-muted">
          <When iso={post.created} />
          {post.published === false ? (
            <Badge tone="warning">
              <Trans>Draft</Trans>
            </Badge>
          ) : null}
          {isMine ? (
            <Link
              to={managePaths.updateBlogpost}
              params={{ short_name, post_id: post.id }}
              aria-label={t`Edit: ${post.title}`}
              className="relative z-10 inline-flex min-h-6 items-center text-accent underline pointer-coarse:min-h-11"
            >
              <Trans>Edit</Trans>
            </Link>
          ) : null}
        </p>
        <h2 className="text-xl font-semibold wrap-anywhere" dir="auto">
          <Link
            to={paths.blogpost}
            params={{ short_name, post_id: post.id }}
            className="no-underline group-hover:text-accent group-hover:underline after:absolute after:inset-0"
          >
            {post.title}
          </Link>
        </h2>
        <p className="text-muted wrap-anywhere" dir="auto">
          {excerptOf(post.body)}
        </p>
      </div>
    </article>
  )
}
