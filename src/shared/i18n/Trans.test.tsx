// @vitest-environment jsdom
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Trans } from './Trans.tsx'

const show = (name: string) => {
  i18n.loadAndActivate({ locale: 'en', messages: {} })
  return render(
    <I18nProvider i18n={i18n}>
      <p>
        <Trans
          id="a"
          message="A project by <0>{name}</0>, who answers"
          values={{ name }}
          components={{ 0: <em /> }}
        />
      </p>
      <p>
        <Trans id="b" message="{n, plural, one {# by {name}} other {# by {name}}}" values={{ n: 2, name }} />
      </p>
    </I18nProvider>,
  )
}

test.each(['Olga', '<b>Bob</b>', '</0>gone<0>', '<1/>', 'a < b', '<script>alert(1)</script>'])(
  'a name is written as it is: %s',
  (name) => {
    const complain = vi.spyOn(console, 'error')
    show(name)
    expect(screen.getByRole('emphasis')).toHaveTextContent(name, { normalizeWhitespace: false })
    expect(screen.getByText(/^A project by/)).toHaveTextContent(`A project by ${name}, who answers`)
    expect(screen.getByText(/^2 by/)).toHaveTextContent(`2 by ${name}`)
    expect(complain).not.toHaveBeenCalled()
  },
)
