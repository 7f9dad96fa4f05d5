import { nearest } from '../nearest'
import type { ParsedFile } from '../parse'
import { nodesOf, type ProseNode } from '../parse/prose'
import type { Fault, Problem } from '../problem'
import { outside, readReference, schemes, SOURCE } from '../../text/references'

/**
 * What a text may not hold: HTML, pictures, tables and other blocks that no page shows, headings but of the second and
 * third level, a link of an unknown kind or in two places.
 */
export const proseProblems = (file: ParsedFile): Problem[] =>
  nodesOf(file).flatMap(({ field, position, ...node }) => {
    const fault = faultOf(node)
    return fault ? [{ path: file.path, field, ...fault, ...position() }] : []
  })

/** Blocks for which pages have no style and exports no words. */
const unshown = new Map([
  ['table', 'tabela'],
  ['code', 'blok kodu'],
  ['thematicBreak', 'linia pozioma'],
])

function faultOf({ type, url = '', depth = 2, value = '', isReference, checked }: ProseNode): Fault | undefined {
  const notPlain = (actual: string, fix: string): Fault => ({ expected: 'zwykłego tekstu w Markdownie', actual, fix })
  if (type === 'link') return isReference ? undefined : (miswrittenReference(url) ?? wrongScheme(url))
  if (type === 'html')
    return notPlain(
      `kod HTML „${value.slice(0, 40).trim()}”`,
      'usuń znaczniki HTML; pogrubienie to **tekst**, odnośnik to [tekst](adres)',
    )
  if (type === 'image' || type === 'imageReference') return notPlain('obrazek', 'opisz obrazek słowami')
  if (type === 'linkWithSpace')
    return notPlain(`odnośnik z odstępem w adresie „${value}”`, 'usuń odstępy z adresu, także z numeru telefonu')
  if (type === 'miswritten')
    return notPlain(
      `„${value.slice(0, 40).trim()}”`,
      'odnośnik to [tekst](adres) bez odstępu między ] i (, przypis to [](source:klucz), a po ## stoi odstęp',
    )
  if (type === 'otherHeading')
    return notPlain(
      `nagłówek „${value.slice(0, 40).trim()}”`,
      'zacznij wiersz nagłówka od ## i odstępu, bez znaków # na końcu; linię --- usuń',
    )
  if (type === 'heading' && (depth === 1 || depth > 3))
    return notPlain(`nagłówek ze znakami ${'#'.repeat(depth)}`, 'zacznij nagłówek od ## albo ###')
  const block = unshown.get(type)
  if (block) return notPlain(block, 'zapisz to akapitami albo listą')
  if (typeof checked === 'boolean') return notPlain('lista z polami wyboru', 'zapisz zwykłą listę: - tekst')
  if (type === 'definition' || type === 'footnoteDefinition')
    return notPlain(
      'odnośnik albo przypis, którego druga część stoi osobno',
      'napisz odnośnik w jednym miejscu: [tekst](adres); źródło wskaż przypisem [](source:klucz)',
    )
  return undefined
}

function wrongScheme(url: string): Fault | undefined {
  const reference = readReference(url)
  if (!reference || reference.collection) return undefined
  if (reference.scheme === 'lang' && /^[a-z]{2}$/.test(reference.target)) return undefined
  const known = [...outside, ...schemes.keys(), SOURCE]
  const guess = nearest(reference.scheme.toLowerCase(), known)
  return {
    expected: `odnośnika ${known.join(':, ')}: albo lang:pl`,
    actual: `„${reference.scheme}:”`,
    fix: guess ? `napisz „${guess}:”` : 'popraw adres odnośnika',
  }
}

/** A reference to a source is shown as its number: words in it would be lost, and other spellings are not read. */
const miswrittenReference = (url: string): Fault | undefined =>
  url.startsWith(`${SOURCE}:`)
    ? {
        expected: `przypisu do źródła bez słów: [](${url})`,
        actual: 'odnośnik do źródła zapisany inaczej',
        fix: `postaw za słowami sam przypis: słowa[](${url})`,
      }
    : undefined
