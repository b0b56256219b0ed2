// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { AreaChart } from './AreaChart.tsx'
import { ChartFrame } from './ChartFrame.tsx'
import { countTicks, sharePercent, shortNumber } from './chartNumbers.ts'
import { ColumnChart } from './ColumnChart.tsx'
import { ShareBar } from './ShareBar.tsx'

const days = ['Monday', 'Tuesday', 'Wednesday'].map((label) => ({ label, tick: label.slice(0, 2) }))
const series = (first: number[], second: number[]) => [
  { name: 'with account', tone: 'first' as const, values: first },
  { name: 'without account', tone: 'second' as const, values: second },
]
const columns = (container: HTMLElement) => [...container.querySelectorAll('.fill-chart-first')]
const heightOf = (element: Element) => Number(element.getAttribute('height'))

describe('numbers on an axis', () => {
  test.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [34, [0, 10, 20, 30, 40]],
    [1_000_000, [0, 500_000, 1_000_000]],
  ])('of at most %i are whole and few: %j', (max, ticks) => {
    expect(countTicks(max)).toEqual(ticks)
  })

  test('are short in the language of the reader', () => {
    expect(shortNumber(1_200_000, 'en')).toBe('1.2M')
    expect(shortNumber(1_200_000, 'de')).toBe('1,2\u00A0Mio.')
    expect(shortNumber(9_999, 'en')).toBe('9,999')
  })

  test('a share is never rounded away, nor to everything', () => {
    expect(sharePercent(1, 1_000_000)).toBe(1)
    expect(sharePercent(999_999, 1_000_000)).toBe(99)
    expect(sharePercent(0, 0)).toBe(0)
    expect(sharePercent(5, 5)).toBe(100)
  })
})

describe('columns', () => {
  test('one answer beside a million is still to be seen', () => {
    const { container } = render(
      <ColumnChart points={days} series={series([1, 1_000_000, 0], [0, 0, 0])} label="Answers" locale="en" />,
    )
    const [one, million] = columns(container).map(heightOf) as [number, number]
    expect(columns(container)).toHaveLength(2)
    expect(one).toBeGreaterThanOrEqual(2)
    expect(million).toBeGreaterThan(100)
  })

  test('nothing at all draws an empty ground, not an error', () => {
    const { container } = render(
      <ColumnChart points={days} series={series([0, 0, 0], [0, 0, 0])} label="Nothing" locale="en" />,
    )
    expect(columns(container)).toHaveLength(0)
    expect(screen.getByRole('img', { name: 'Nothing' })).toBeVisible()
  })

  test('the series stand on top of each other', () => {
    const { container } = render(
      <ColumnChart points={days} series={series([4, 0, 0], [4, 0, 0])} label="Both" locale="en" />,
    )
    const lower = columns(container)[0]
    const upper = container.querySelector('rect.fill-chart-second')
    const bottom = Number(upper?.getAttribute('y')) + heightOf(upper as Element)
    expect(bottom).toBeLessThan(Number(lower?.getAttribute('y')) + 0.01)
  })

  test('what is under the pointer is said in words', () => {
    const { container } = render(
      <ColumnChart points={days} series={series([1, 2345, 0], [0, 7, 0])} label="Both" locale="en" />,
    )
    const grounds = container.querySelectorAll('rect[fill=transparent]')
    fireEvent.pointerEnter(grounds[1] as Element)
    expect(container).toHaveTextContent('Tuesday · with account 2,345 · without account 7')
  })
})

test('a line of a single day is a dot', () => {
  const { container } = render(
    <AreaChart
      points={days.slice(0, 1)}
      series={{ name: 'done', tone: 'first', values: [3] }}
      label="Done"
      locale="en"
    />,
  )
  expect(container.querySelector('circle')).not.toBeNull()
})

test('a share of nothing has no parts', () => {
  render(
    <ShareBar
      label="Nobody yet"
      locale="en"
      parts={[
        { name: 'with account', tone: 'first', value: 0 },
        { name: 'without account', tone: 'second', value: 0 },
      ]}
    />,
  )
  expect(screen.getAllByText('0%')).toHaveLength(2)
})

test('the same numbers stand in the table', () => {
  render(
    <ChartFrame
      title="Answers per day"
      summary="Most on Tuesday."
      table={{
        columns: ['Day', 'Answers'],
        rows: [
          ['Monday', 1],
          ['Tuesday', 1_234_567],
        ],
      }}
      words={{ showTable: 'Show as table', showChart: 'Show as chart', download: 'Download CSV' }}
      locale="en"
      onDownload={() => {}}
    >
      <p>the chart</p>
    </ChartFrame>,
  )
  expect(screen.getByText('the chart')).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: 'Show as table' }))
  expect(screen.queryByText('the chart')).toBeNull()
  const table = screen.getByRole('table', { name: 'Answers per day' })
  const row = within(table).getByRole('row', { name: /Tuesday/ })
  expect(within(row).getByRole('cell')).toHaveTextContent('1,234,567')
  fireEvent.click(screen.getByRole('button', { name: 'Show as chart' }))
  expect(screen.getByText('the chart')).toBeVisible()
})
