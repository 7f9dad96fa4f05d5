import { expect, test } from 'vitest'
import { readUrlChecks } from '@/lib/content/url-checks'
import { ContentError } from '@/lib/content/problem'
import { readSynonyms } from '@/lib/content/synonyms'

/** What an editor reads whose file cannot be read. */
const told = (read: () => unknown): string => {
  try {
    read()
  } catch (error) {
    if (error instanceof ContentError) return error.message
  }
  return ''
}
const synonyms = (text: string) => readSynonyms('content/synonyms.yaml', new TextEncoder().encode(text))

test('synonyms, phrases and what is asked are read by language', () => {
  const none = { synonyms: [], phrases: [], asked: { pages: {}, telephone: [], awards: [] } }
  expect(
    synonyms(
      'pl:\n  - [urząd, magistrat]\nphrases:\n  uk: [[мопс, MOPS]]\nasked:\n  uk: { pages: { jury: хто оцінював }, telephone: [Телефон] }\n',
    ),
  ).toEqual({
    pl: { ...none, synonyms: [['urząd', 'magistrat']] },
    en: none,
    uk: {
      ...none,
      phrases: [['мопс', 'MOPS']],
      asked: { pages: { jury: 'хто оцінював' }, telephone: ['Телефон'], awards: [] },
    },
  })
  expect(synonyms('# jeszcze nic\n')).toEqual({ pl: none, en: none, uk: none })
})
test('every mistake in the synonyms is told at once, with its line', () => {
  const text =
    'pl:\n  - [urząd miasta, magistrat]\n  - [praca]\n  - miasto\nde: []\nuk: [[2, 3]]\nphrases:\n  pl: [[PUP], [„”, pomoc]]\n  de: []\nasked:\n  pl: { pages: { juri: kto }, telephone: Telefon }\n'
  expect(told(() => synonyms(text))).toMatchSnapshot()
  expect(told(() => synonyms('pl:\n  - [urząd, magistrat\n  - [praca, zatrudnienie]\n'))).toMatchSnapshot()
})

const check = (address: string, outcome = 'answers') =>
  `"${address}": {"checked":"2026-11-22","outcome":"${outcome}","status":200}`
test('of a record of links that two people changed, every line is named that is not in order', () => {
  const merged = [
    '{',
    `${check('https://a.example.org/')},`,
    '<<<<<<< HEAD',
    `${check('https://b.example.org/', 'dziala')},`,
    '=======',
    check('https://b.example.org/'),
    '>>>>>>> galaz',
    '}',
    '',
  ]
  expect(told(() => readUrlChecks(merged.join('\n')))).toMatchSnapshot()
  const mended = merged.filter((line) => !/^[<=>]|dziala/.test(line)).join('\n')
  expect([...readUrlChecks(mended).keys()]).toEqual(['https://a.example.org/', 'https://b.example.org/'])
})
