import { generatePath, Link as RouterLink, type LinkProps } from 'react-router'
import type { ParamNames } from '#pybossa/endpoint.ts'

type To<Pattern extends string> = [ParamNames<Pattern>] extends [never]
  ? { params?: undefined }
  : { params: { [Name in ParamNames<Pattern>]: string | number } }

/** The address of a pattern of `paths`: every parameter is asked for by type and encoded. */
export function addressOf<Pattern extends string>(
  pattern: Pattern,
  ...[params]: To<Pattern>['params'] extends undefined ? [] : [To<Pattern>['params']]
) {
  const texts = Object.fromEntries(Object.entries(params ?? {}).map(([name, value]) => [name, String(value)]))
  return generatePath<string>(pattern, texts)
}

/** A link to one of our own pages: `<Link to={paths.project} params={{ short_name }}>`. `search` begins with `?`. */
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
  const texts = Object.fromEntries(Object.entries(params ?? {}).map(([name, value]) => [name, String(value)]))
  return <RouterLink {...rest} to={generatePath<string>(to, texts) + search} />
}
