import { expect, test } from 'vitest'
import { buildCatalogue } from '@/lib/content'
import { langs } from '@/lib/i18n/langs'
import { formatStatus } from '@/lib/text/status'
import { entry, small } from '../../fixtures/small'

const { practices } = buildCatalogue(small, 'pl')
/** What is said on a day of a practice, in every language. */
function saidOn(day: string, slug: string) {
  const { status } = entry(practices, slug)
  return langs.map((lang) => formatStatus(status, lang, day))
}

test('a practice runs for three years after the evidence that it did; then it ran', () => {
  expect(saidOn('2024-03-31', 'mieszkania-we-wzorowie')).toEqual([
    'trwa – stan na marzec 2021 r.',
    'running, as of March 2021',
    'триває — станом на березень 2021 р.',
  ])
  expect(saidOn('2024-04-01', 'mieszkania-we-wzorowie')).toEqual([
    'działała – stan na marzec 2021 r.',
    'was running, as of March 2021',
    'діяла — станом на березень 2021 р.',
  ])
})
test('an end stays an end, however old its evidence', () => {
  const ended = ['zakończona – stan na 2020 r.', 'ended, as of 2020', 'завершена — станом на 2020 р.']
  expect(saidOn('2021-01-01', 'mieszkania-w-przykladowie')).toEqual(ended)
  expect(saidOn('2040-01-01', 'mieszkania-w-przykladowie')).toEqual(ended)
})
