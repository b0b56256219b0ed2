import { Link as RouterLink, type LinkProps } from 'react-router'
import { pageElsewhere } from '#shared/config/setting.ts'
import { fillPath, type ParamNames } from '#pybossa/endpoint.ts'

type To<Pattern extends string> = [ParamNames<Pattern>] extends [never]
  ? { params?: undefined }
  : { params: { [Name in ParamNames<Pattern>]: string | number } }

/**
 * The address of a pattern of `paths`: every parameter is asked for by type and encoded. The slash at the end stays, as
 * PYBOSSA's addresses have it (CONTRACT.md §0 "Trailing slash").
 */
export function addressOf<Pattern extends string>(
  pattern: Pattern,
  ...[params]: To<Pattern>['params'] extends undefined ? [] : [To<Pattern>['params']]
) {
  return fillPath(pattern, params)
}

/** A link to one of our own pages: `<Link to={paths.project} params={{ short_name }}>`. `search` begins with `?`. Nothing where
 * the operator does without that page; where they have one of their own, it leads there. */
export function Link<const Pattern extends string>(
  props: Omit<LinkProps, 'to' | 'params'> & { to: Pattern; search?: string } & To<Pattern>,
) {
  const {
    to,
    params,
    search = '',
    ...rest
  } = props as LinkProps & {
    to: string
    search?: string
    params?: Record<string, string | number>
  }
  const elsewhere = pageElsewhere(to)
  if (elsewhere === null) return null
  if (elsewhere) return <RouterLink {...rest} to={elsewhere} reloadDocument />
  return <RouterLink {...rest} to={fillPath(to, params) + search} />
}
