import { expect, test } from 'vitest'
import { nothing } from '@/lib/proposal/fields'
import { form, read } from '../../fixtures/proposal'
import { careful } from '../../fixtures/typed'

test('everything typed is kept in the form, also where it has faults', () => {
  const { typed, faults } = read({ ...careful, title: '', story: '\n</textarea><b>"&amp;' })
  const html = form(typed, faults)
  expect(html).toContain('&lt;/textarea&gt;&lt;b&gt;&quot;&amp;amp;</textarea>')
  expect(html).toMatch(/checked="" value="informacja"/)
  expect(html).toMatch(/<option (value="trwa" selected=""|selected="" value="trwa")/)
  expect(html).toContain('id="pole-title-blad"')
  expect(form(nothing, new Map())).not.toContain('blad')
})
