import { expect, test } from 'vitest'
import { keepForeign, piecesByLang } from '@/lib/text/foreign'
import { plain } from '@/lib/text/plain'

const text = plain(
  keepForeign('The [Urząd Miasta](lang:pl) and the [Urząd Pracy](glossary:pup@pl), [both](city:lublin).'),
)
const withEnglish = plain(keepForeign('[Przyjaciele](city:lublin) to [friends and neighbours](lang:en).'))
const shown = (part: string) =>
  piecesByLang([{ text: part, mark: false }]).map((piece) => `${piece.lang ?? '-'} ${piece.text}`)

test('words of another language are still told apart in plain text', () => {
  expect(shown(text)).toEqual(['- The ', 'pl Urząd Miasta', '-  and the ', 'pl Urząd Pracy', '- , both.'])
})
test('what is cut out of the middle of them begins with them', () => {
  expect(shown(text.slice(text.indexOf('Miasta'), text.indexOf('Pracy')))).toEqual([
    'pl Miasta',
    '-  and the ',
    'pl Urząd ',
  ])
  expect(shown(withEnglish.slice(withEnglish.indexOf('neighbours')))).toEqual(['en neighbours', '- .'])
})
