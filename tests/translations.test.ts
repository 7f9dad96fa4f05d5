import { describe, expect, test } from 'vitest'
import { getCatalogue } from '@/lib/content'
import { sourcesIn } from '@/lib/text/references'
import type { Practice } from '@/lib/catalogue'
import type { Lang } from '@/lib/i18n'

const polish = getCatalogue('pl').practices

/** Everything that is translated of a practice, as one text. */
const textOf = ({
  title,
  summary,
  how,
  recognition,
  results,
  timeline,
  reviews,
  gaps,
  relations,
  sources,
  body,
}: Practice) =>
  [
    title,
    summary,
    ...Object.values(how).map((said) => said?.text),
    ...recognition.flatMap((one) => [one.title, one.summary, one.justification, one.opinion]),
    ...[...results, ...timeline, ...reviews, ...gaps, ...relations].map(({ text }) => text),
    ...sources.map(({ note }) => note),
    body,
  ]
    .filter((text) => text !== undefined)
    .join('\n')

const sorted = (values: Iterable<string>) => [...new Set(values)].sort()
const addresses = (text: string) =>
  sorted(text.match(/(?:https?:\/\/|\b(?:practice|city|category|edition|jury|criteria|page|glossary):)[^\s)@]+/g) ?? [])
/** The sources to which each field of the how and each paragraph of the story refers. */
const references = ({ how, body }: Practice) => [
  ...Object.entries(how).map(([field, said]) => [field, sourcesIn(said?.text ?? '')]),
  ...body.split('\n').filter(Boolean).map(sourcesIn),
]
const thousands = '(?:tys\\.|tysi|thousand|тис\\.|тисяч)',
  millions = '(?:mln|milion|million|мільйон|млн)'
/** Every number written in digits, years among them, as what it is worth: 3 thousand is 3000. */
const numbers = (text: string, lang: Lang) => {
  const bare = text.replaceAll('\u00a0', ' ').replace(/https?:\/\/[^\s)]+|\]\([a-z]+:[^)]*\)/g, ' ')
  const plain =
    lang === 'en'
      ? bare.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
      : bare
          .replace(/\d{1,3}(?: \d{3})+(?!\d| \d\d\b)/g, (all) => all.replaceAll(' ', ''))
          .replace(/(?<=\d),(?=\d)/g, '.')
  return sorted(
    [...plain.matchAll(new RegExp(`(\\d+(?:\\.\\d+)?)(?: (${thousands})| (${millions}))?`, 'g'))].map(
      ([, number, thousand, million]) =>
        String(Math.round(Number(number) * (thousand ? 1000 : million ? 1e6 : 1) * 100) / 100),
    ),
  )
}

describe.each(['en', 'uk'] as const)('in %s', (lang) => {
  const translated = getCatalogue(lang).practices
  test.each([...polish.keys()])('%s says the same years, amounts, addresses and sources', (slug) => {
    const [original, translation] = [polish.get(slug), translated.get(slug)]
    if (!original || !translation) throw new Error(`no ${slug}`)
    expect(addresses(textOf(translation))).toEqual(addresses(textOf(original)))
    expect(references(translation)).toEqual(references(original))
    expect(numbers(textOf(translation), lang)).toEqual(numbers(textOf(original), 'pl'))
  })
})
