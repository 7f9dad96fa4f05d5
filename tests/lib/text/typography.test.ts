import { expect, test } from 'vitest'
import { formatCounts } from '@/lib/text/counts'
import { formatDate, formatWhen } from '@/lib/text/dates'
import { counted } from '@/lib/i18n/plural'
import { typeset } from '@/lib/text/typography'

const shown = (text: string) => typeset(text, 'pl').replaceAll('\u00a0', '~')

test.each([
  ['w 2014 r. i później', 'w~2014~r. i~później'],
  ['z Urzędu m.st. Warszawy', 'z~Urzędu m.st.~Warszawy'],
  ['„O akcji” w Łodzi', '„O~akcji” w~Łodzi'],
  ['Zarządzenie nr 2920', 'Zarządzenie nr~2920'],
  ['1 700 000 zł oraz 4 mln zł, 600 m²', '1~700~000~zł oraz 4~mln zł, 600~m²'],
  ['11 maja 2015 r.', '11~maja 2015~r.'],
  ['i w Polsce', 'i~w~Polsce'],
  ['przy ul. Długiej 5', 'przy ul.~Długiej 5'],
  ['art. 18 ust. 1 pkt 2 lit. c ustawy', 'art.~18~ust.~1~pkt~2~lit.~c ustawy'],
  ['9 tysięcy osób, 7 rodzin, 36 miesięcy', '9~tysięcy osób, 7~rodzin, 36~miesięcy'],
])('%s', (text, expected) => {
  expect(shown(text)).toBe(expected)
  expect(typeset(typeset(text, 'pl'), 'pl')).toBe(typeset(text, 'pl'))
})

test.each([
  ['en', 'for PLN 5,000 on 11 May – 4 million zloty', 'for PLN~5,000 on 11~May~– 4~million zloty'],
  [
    'en',
    'order no. 147/13 and no. LII/964/16; there is no. Then',
    'order no.~147/13 and no.~LII/964/16; there is no. Then',
  ],
  ['uk', 'у Варшаві — це 4 тисячі осіб у 2014 році', 'у~Варшаві~— це 4~тисячі осіб у~2014~році'],
  ['uk', 'люди з-за кордону', 'люди з\u2011за кордону'],
  ['uk', '11 травня 2015 року, вул. Довга 5', '11~травня 2015~року, вул.~Довга 5'],
] as const)('%s: %s', (lang, text, expected) => expect(typeset(text, lang).replaceAll('\u00a0', '~')).toBe(expected))

test('dates are as exact as their source', () => {
  expect(['2015', '2015-05', '2015-05-11'].map((date) => formatDate(date, 'pl'))).toEqual([
    '2015 r.',
    'maj 2015 r.',
    '11 maja 2015 r.',
  ])
  expect(formatWhen({ date: '2013', qualifier: 'koniec' }, 'pl')).toBe('koniec 2013 r.')
  expect(formatWhen({ date: '2015-05', qualifier: 'od' }, 'pl')).toBe('od maja 2015 r.')
  expect((['po', 'przed', 'do'] as const).map((qualifier) => formatWhen({ date: '2022-02', qualifier }, 'pl'))).toEqual(
    ['po lutym 2022 r.', 'przed lutym 2022 r.', 'do lutego 2022 r.'],
  )
  expect(formatWhen({ date: '2022-02-28', qualifier: 'po' }, 'pl')).toBe('po 28 lutego 2022 r.')
  expect(formatWhen({ date: '2022-02', qualifier: 'po' }, 'uk')).toBe('після лютого 2022 р.')
  expect(formatWhen({ date: '2006', until: '2012' }, 'pl')).toBe('2006–2012')
  expect(formatWhen({ date: '2006', until: '2012', qualifier: 'okolo' }, 'pl')).toBe('około 2006–2012')
  expect(formatWhen({ date: '2006-05', until: '2012-06', qualifier: 'okolo' }, 'pl')).toBe(
    'około maja 2006 r. – czerwca 2012 r.',
  )
  expect(formatWhen({ date: '2011-08', until: '2012-05' }, 'uk')).toBe('серпень 2011 р. — травень 2012 р.')
  expect(formatWhen({ date: '2015-05-14', until: '2015-05-17' }, 'pl')).toBe('14–17 maja 2015 r.')
  expect(formatDate('2015-05-11', 'en')).toBe('11 May 2015')
  expect(formatDate('2015-05-11', 'uk')).toBe('11 травня 2015 р.')
})

test('nouns agree with their number', () => {
  const forms = { one: 'praktyka', few: 'praktyki', many: 'praktyk', other: 'praktyki' }
  expect([1, 2, 5, 12, 22].map((n) => counted('pl', n, forms).replace('\u00a0', ' '))).toEqual([
    '1 praktyka',
    '2 praktyki',
    '5 praktyk',
    '12 praktyk',
    '22 praktyki',
  ])
})

test('what there is none of is not counted', () => {
  const counts = (awards: number, similar: number) => formatCounts({ awards, similar }, 'pl').replaceAll('\u00a0', ' ')
  expect([counts(4, 5), counts(4, 0), counts(0, 1), counts(0, 0)]).toEqual([
    '4 wyróżnienia, 5 działań podobnych',
    '4 wyróżnienia',
    '1 działanie podobne',
    '',
  ])
})
