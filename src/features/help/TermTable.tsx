import type { ReactNode } from 'react'

/** Terms and what there is to say about each. */
export function TermTable({ heads, children }: { heads: [string, string]; children: ReactNode }) {
  return (
    <table className="w-full border-collapse">
      <thead>
        <tr className="border-b border-line text-sm text-muted">
          {heads.map((head) => (
            <th key={head} scope="col" className="py-2 pe-4 text-start font-semibold last:pe-0">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

export function TermRow({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <tr className="border-b border-line">
      <th scope="row" className="w-2/5 py-2.5 pe-4 text-start align-top font-normal wrap-anywhere">
        {term}
      </th>
      <td className="py-2.5 align-top">{children}</td>
    </tr>
  )
}
