import { describe, expect, test } from 'vitest'
import { checkContent, readContent } from '@/lib/content'
import { formatProblem } from '@/lib/content/problem'
import { countsIn } from '@/lib/queries/cities'
import { countsOf } from '@/lib/queries/editions'

const files = readContent()
const { problems, catalogue } = checkContent(files)

describe('content', () => {
  test.each(files.map(({ path }) => path))('%s', (path) => {
    expect(
      problems
        .filter((problem) => problem.path === path)
        .map(formatProblem)
        .join('\n\n'),
    ).toBe('')
  })
})

describe('the campaign, as its sources count it', () => {
  const whole = catalogue('pl')
  const { practices, cities, editions } = whole
  const countsFor = (year: string) => {
    const edition = editions.get(year)
    return edition && countsOf(whole, edition)
  }
  const awardsOf = (year: string) =>
    [...practices.values()].flatMap(({ city, recognition }) =>
      recognition.filter(({ edition, as }) => edition.slug === year && as === 'award').map(() => city?.slug),
    )
  const tally = (slugs: (string | undefined)[]) =>
    Object.fromEntries([...new Set(slugs)].sort().map((slug) => [slug, slugs.filter((other) => other === slug).length]))

  test('2014 gave nine awards and named ten similar actions', () => {
    expect(tally(awardsOf('2014'))).toEqual({ bialystok: 1, lublin: 4, warszawa: 4 })
    expect(countsFor('2014')).toEqual({ awards: 9, similar: 10 })
  })
  test('2015 gave eleven awards and named fifteen similar actions', () => {
    expect(tally(awardsOf('2015'))).toEqual({ lublin: 5, poznan: 1, warszawa: 4, wroclaw: 1 })
    expect(countsFor('2015')).toEqual({ awards: 11, similar: 15 })
  })
  test('what cities and regions were given is what editions gave', () => {
    const regional = [...practices.values()]
      .filter(({ city }) => city === null)
      .flatMap(({ recognition }) => recognition)
      .map(({ as }) => ({ awards: Number(as === 'award'), similar: Number(as === 'similar') }))
    const sum = (counts: { awards: number; similar: number }[]) =>
      counts.reduce((a, b) => ({ awards: a.awards + b.awards, similar: a.similar + b.similar }))
    expect(sum([...[...cities.values()].map((city) => countsIn(whole, city)), ...regional])).toEqual(
      sum([...editions.values()].map((edition) => countsOf(whole, edition))),
    )
  })
  test('every practice that the campaign itself awarded, to 2015, has its review; a later award has until the next year', () => {
    const awarded = [...practices.values()].filter(({ recognition }) =>
      recognition.some(({ as, edition }) => as === 'award' && edition.year <= 2015),
    )
    expect(awarded.filter(({ reviews }) => reviews.length === 0).map(({ slug }) => slug)).toEqual([])
  })
})

test('no text says „obecnie” without a date', () => {
  const undated = files
    .filter(({ path }) => !path.includes('/pages/'))
    .flatMap(({ path, bytes }) =>
      new TextDecoder()
        .decode(bytes)
        .split(/(?<=[.!?])\s|\n/)
        .filter((sentence) => /(?<![\p{L}„])(obecnie|aktualnie)(?!\p{L})/iu.test(sentence) && !/\d{4}/.test(sentence))
        .map((sentence) => `${path}: ${sentence}`),
    )
  expect(undated).toEqual([])
})
