import * as z from 'zod/mini'
import { Blogpost } from '#pybossa/schemas/blogpost.ts'
import { embeddedData, parsePage } from './parsePage.ts'

/** The page an owner wrote about the results, as it came: for a sealed box, and nothing else. */
export const ResultsBlock = z.object({ results: z.nullable(z.string()) })

/** Which project a locked door belongs to. */
export const DoorBlock = z.object({ project: z.object({ name: z.string() }) })

/** What was refused of somebody's preferences, by field. */
export const RefusalsBlock = z.object({ errors: z.record(z.string(), z.array(z.string())) })

/** A post of a blog. */
export const PostBlock = z.object({ blogpost: Blogpost })

/**
 * What our theme wrote into a page that PYBOSSA answered (`theme/pages.ts`), by its schema; undefined where the page, by another theme or
 * none, has no such block.
 */
export const readPageBlock = <S extends z.core.$ZodType>(html: string, block: S): z.output<S> | undefined =>
  z.safeParse(block, embeddedData(parsePage(html))).data
