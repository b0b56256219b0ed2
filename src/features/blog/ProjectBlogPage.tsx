import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { getProjectBlog } from '#pybossa/endpoints/projectReports.ts'
import type { Blogpost } from '#pybossa/schemas/blogpost.ts'
import { query } from '#shared/data/query.ts'
import { When } from '#shared/dates/When.tsx'
import { ProjectFrame } from '#shared/projectPages/ProjectFrame.tsx'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { excerptOf } from './excerptOf.ts'
import { newestFirst } from './newestFirst.ts'
import { PostCover } from './PostCover.tsx'

const blogQuery = (short_name = '') => query(getProjectBlog, { params: { short_name } })

export const needs = ({ params }: { params: Record<string, string> }) => [blogQuery(params['short_name'])]

/** A project's news, newest first; its creator also sees the drafts (CONTRACT.md V56). */
export default function ProjectBlogPage() {
  const { t } = useLingui()
  const { short_name } = useParams()
  const { project, blogposts } = useSuspenseQuery(blogQuery(short_name)).data
  const posts = newestFirst(blogposts)

  return (
    <ProjectFrame project={project} tab="blog" title={t`Blog`}>
      {posts.length > 0 ? (
        <ol className="flex max-w-4xl flex-col">
          {posts.map((post) => (
            <li key={post.id} className="border-t border-line py-8 first:border-t-0 first:pt-0">
              <PostTeaser post={post} short_name={project.short_name} />
            </li>
          ))}
        </ol>
      ) : (
        <EmptyState drawing="nothing" title={t`No news yet`}>
          <Trans>Here its owner can tell how the project goes and what came out of your answers.</Trans>
        </EmptyState>
      )}
    </ProjectFrame>
  )
}

function PostTeaser({ post, short_name }: { post: Blogpost; short_name: string }) {
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
