import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getUserRow, listCategories } from '#pybossa/endpoints/api.ts'
import { query } from '#shared/data/query.ts'

/** A short value of the audit log; the numbers of people and categories by their names, as far as the server tells them. */
export function ReadableValue({ attribute, value }: { attribute: string; value: string }) {
  const numbers = value.match(/\d+/g)?.map(Number) ?? []
  if (attribute === 'category_id' && numbers.length === 1) return <CategoryName id={numbers[0] ?? 0} />
  if (['owner_id', 'owners_ids'].includes(attribute) && /^[[\]\d, ]+$/.test(value))
    return numbers.map((id, place) => (
      <span key={id}>
        {place > 0 ? ', ' : ''}
        <PersonName id={id} />
      </span>
    ))
  return value
}

function PersonName({ id }: { id: number }) {
  const { data } = useQuery({ ...query(getUserRow, { params: { id } }), retry: false })
  return data ? <bdi>{data.name}</bdi> : <Trans>person {id}</Trans>
}

function CategoryName({ id }: { id: number }) {
  const { data } = useQuery({ ...query(listCategories, { query: { limit: 100 } }), retry: false })
  const name = data?.find((category) => category.id === id)?.name
  return name === undefined ? <Trans>category {id}</Trans> : <bdi>{name}</bdi>
}
