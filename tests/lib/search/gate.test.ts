import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { getSearch } from '@/app/search-index'
import { langs, publishedLangs, type Lang } from '@/lib/i18n'
import { path, views, type View } from '@/lib/urls'

/** Queries of people who look for something, with the pages that answer them: 2 fully, 1 in part. */
const judged = z
  .array(
    z.strictObject({
      lang: z.enum(langs),
      query: z.string(),
      relevant: z.record(z.string(), z.union([z.literal(1), z.literal(2)])),
    }),
  )
  .parse(JSON.parse(readFileSync('tests/fixtures/queries.json', 'utf8')))

const address = (page: string, lang: Lang) => {
  const [name, slug] = page.split('/')
  const view = (Object.keys(views) as View[]).find((one) => one === name)
  if (!view) throw new Error(`no view ${name}`)
  return path(view, lang, slug)
}
const gain = (grade: number) => 2 ** grade - 1
const discounted = (grades: readonly number[]) =>
  grades.reduce((sum, grade, rank) => sum + gain(grade) / Math.log2(rank + 2), 0)

/**
 * How well the first ten pages answer one query: nDCG at 10, whether the first answers it fully, and whether there is
 * any.
 */
function score(lang: Lang) {
  const search = getSearch(lang)
  const read = new Set(judged.flatMap(({ relevant }) => Object.keys(relevant)).map((page) => address(page, lang))) // pages that no judge has read are passed over
  const rows = judged
    .filter((one) => one.lang === lang)
    .map(({ query, relevant }) => {
      const grades = new Map(Object.entries(relevant).map(([page, grade]) => [address(page, lang), grade]))
      const pages = [...new Set(search.search(query, 50).hits.map(({ document }) => document.id.replace(/#.*/, '')))]
        .filter((page) => read.has(page))
        .slice(0, 10)
      const found = pages.map((page) => grades.get(page) ?? 0)
      return {
        query,
        pages,
        ndcg: discounted(found) / discounted([...grades.values()].sort((a, b) => b - a).slice(0, 10)),
        first: found[0] === 2,
      }
    })
  const mean = (value: (row: (typeof rows)[number]) => number) =>
    rows.reduce((sum, row) => sum + value(row), 0) / rows.length
  return { rows, ndcg: mean(({ ndcg }) => ndcg), first: mean(({ first }) => Number(first)) }
}

/** A little under what is reached. */
const gates: Record<Lang, { ndcg: number; first: number }> = {
  pl: { ndcg: 0.88, first: 0.83 },
  en: { ndcg: 0.873, first: 0.86 },
  uk: { ndcg: 0.889, first: 0.845 },
}

test('no query is judged twice in a language', () => {
  const queries = judged.map(({ lang, query }) => `${lang} ${query.toLowerCase()}`)
  expect(queries.filter((query, index) => queries.indexOf(query) < index)).toEqual([])
})

test.each([...publishedLangs])('search in %s answers judged queries', (lang) => {
  const { rows, ndcg, first } = score(lang)
  expect(rows.filter(({ pages }) => pages.length === 0).map(({ query }) => query)).toEqual([])
  const worst = rows
    .sort((a, b) => a.ndcg - b.ndcg)
    .slice(0, 5)
    .map((row) => `${row.ndcg.toFixed(2)} ${row.query}: ${row.pages.slice(0, 3).join(' ')}`)
    .join('\n')
  expect(ndcg, worst).toBeGreaterThan(gates[lang].ndcg)
  expect(first, worst).toBeGreaterThan(gates[lang].first)
})
