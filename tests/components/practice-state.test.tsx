import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PracticeFacts } from '@/components/practice-facts'
import { PracticeList } from '@/components/practice-list'
import { getCatalogue } from '@/lib/content'
import { publishedLangs } from '@/lib/i18n/langs'
import { endOf, outcomeOf } from '@/lib/queries/outcome'
import { categoriesFor } from '@/lib/queries/practices'
import { formatStatus } from '@/lib/text/status'
import { typeset } from '@/lib/text/typography'
import { path } from '@/lib/urls'
import { findings } from '@/lib/vocabularies'
import { catalogue as judged } from '../fixtures/judged'

const day = '2026-12-01'

test.each(publishedLangs)('a practice’s page says what the exports say became of it (%s)', (lang) => {
  const catalogue = getCatalogue(lang)
  const silent = [...catalogue.practices.values()].filter((practice) => {
    const facts = renderToStaticMarkup(<PracticeFacts practice={practice} today={day} lang={lang} />)
    const outcome = outcomeOf(practice, day)
    const isSaid = (words: string) => facts.includes(`>${typeset(words, lang)}<`) || facts.includes(`: ${words}<`)
    // The state of one that ended says its outcome, unless a review found another.
    const follows = practice.reviews.length === 0 && endOf(practice.status) === outcome
    const said = [formatStatus(practice.status, lang, day), ...(outcome && !follows ? [findings[outcome][lang]] : [])]
    return !said.every(isSaid)
  })
  expect(silent.map(({ slug }) => slug)).toEqual([])
})

test('a list says of every practice in which state it was last seen, and when', () => {
  const practices = [...getCatalogue('pl').practices.values()]
  const entries = renderToStaticMarkup(<PracticeList practices={practices} today={day} lang="pl" />)
    .split('<li>')
    .slice(1)
  expect(entries).toHaveLength(practices.length)
  practices.forEach(({ slug, status }, index) =>
    expect(entries[index], slug).toContain(typeset(formatStatus(status, 'pl', day), 'pl')),
  )
})

test('a practice’s page leads to every category it belongs to, also to one it was only proposed in', () => {
  for (const practice of judged.practices.values()) {
    const facts = renderToStaticMarkup(<PracticeFacts practice={practice} today={day} lang="pl" />)
    for (const { slug } of categoriesFor(practice)) expect(facts, practice.slug).toContain(path('category', 'pl', slug))
  }
})
