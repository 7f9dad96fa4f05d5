import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PracticeFacts } from '@/components/practice-facts'
import { RecognitionDetails } from '@/components/recognition-details'
import { Reviews } from '@/components/reviews'
import { SimilarPractices } from '@/components/similar-practices'
import { SourceList } from '@/components/source-list'
import { SourceNumbers } from '@/components/source-numbers'
import { TimelineChart } from '@/components/timeline-chart'
import { getCatalogue } from '@/lib/content'
import { words } from '@/lib/i18n'
import { typeset } from '@/lib/text/typography'

const catalogue = getCatalogue('pl')
const practices = [...catalogue.practices.values()]

test('events and numbers stand in the order of their dates', () => {
  const inOrder = (items: readonly { date: string; qualifier?: string | undefined }[]) =>
    items
      .filter(({ qualifier }) => qualifier !== 'koniec') // after the days of its year
      .every(({ date }, i, some) => date >= (some[i - 1]?.date ?? ''))
  expect(
    practices.filter(({ timeline, results }) => !inOrder(timeline) || !inOrder(results)).map(({ slug }) => slug),
  ).toEqual([])
})

test('a review stands on the page also where no award promised one', () => {
  const reviewed = practices.find(({ reviews }) => reviews.length > 0)
  if (!reviewed) throw new Error('no review')
  const html = renderToStaticMarkup(
    <Reviews practice={{ ...reviewed, recognition: [] }} today="2026-12-01" lang="pl" />,
  )
  expect(html).toContain('id="przeglad"')
  expect(html).not.toContain('class="notice')
})

test('the number of a source in a text is its place in the list', () => {
  for (const { slug, sources } of practices) {
    const notes = [
      ...renderToStaticMarkup(<SourceNumbers of={sources} sources={sources} />).matchAll(/href="#([^"]+)">\[(\d+)\]/g),
    ].sort(([, , a], [, , b]) => Number(a) - Number(b))
    const listed = [...renderToStaticMarkup(<SourceList sources={sources} lang="pl" />).matchAll(/<li id="([^"]+)"/g)]
    expect(
      notes.map(([, id, number]) => [id, Number(number)]),
      slug,
    ).toEqual(listed.map(([, id], i) => [id, i + 1]))
  }
})

test('the chart shows every event, a span wider than a dot or as one, and explains its signs and no others', () => {
  for (const practice of practices) {
    const chart = renderToStaticMarkup(<TimelineChart practice={practice} lang="pl" />)
    const spans = [...chart.matchAll(/d="M([\d.]+) 30H([\d.]+)" class="bar"/g)].map(
      ([, from, to]) => Number(to) - Number(from),
    )
    expect(
      spans.filter((width) => width <= 9),
      practice.slug,
    ).toEqual([])
    if (!chart) continue
    expect(spans.length + chart.split('<circle').length - 1, practice.slug).toBe(practice.timeline.length)
    for (const [sign, meaning] of Object.entries(words('pl').practice.chart))
      expect(chart.includes(meaning), `${practice.slug} ${sign}`).toBe(chart.includes(`class="${sign}"`))
  }
})

test("an edition's title of a practice that is its category's stands there once", () => {
  const twice = practices.filter((practice) => {
    const said = [
      ...renderToStaticMarkup(<RecognitionDetails practice={practice} lang="pl" />).matchAll(
        /<(?:a href="\/kategorie[^>]*|p class="font-serif")>([^<]*)</g,
      ),
    ].map(([, text]) => text)
    return said.some((text, i) => text === said[i - 1])
  })
  expect(twice.map(({ slug }) => slug)).toEqual([])
})

test('every practice leads to some that are similar, also where nobody shares its category', () => {
  const alone = practices.map((practice) => ({
    ...practice,
    recognition: practice.recognition.slice(0, 0),
    proposed: practice.recognition[0] && { on: '2026-11-22', category: practice.recognition[0].category },
  }))
  for (const practice of [...practices, ...alone])
    expect(
      renderToStaticMarkup(<SimilarPractices catalogue={catalogue} practice={practice} />),
      practice.slug,
    ).toContain('<li>')
})

test('an uncertain event is a ring', () => {
  const certain = practices.find(({ timeline }) => timeline.length > 2 && timeline.every(({ uncertain }) => !uncertain))
  if (!certain) throw new Error('no certain practice')
  const drawn = (timeline: typeof certain.timeline) =>
    renderToStaticMarkup(<TimelineChart practice={{ ...certain, timeline }} lang="pl" />)
  const classes = (html: string) => new Set([...html.matchAll(/<circle[^>]*class="([^"]+)"/g)].map(([, name]) => name))
  const doubtful = drawn(certain.timeline.map((event) => ({ ...event, uncertain: true })))
  expect(classes(doubtful)).not.toEqual(classes(drawn(certain.timeline)))
})

test('the margin says when the next review of an awarded practice is due', () => {
  const awarded = practices.find(({ recognition }) => recognition.some(({ as }) => as === 'award'))
  if (!awarded) throw new Error('no awarded practice')
  const reviews = awarded.reviews.slice(0, 0)
  const facts = <PracticeFacts practice={{ ...awarded, reviews }} today="2015-12-31" lang="pl" />
  expect(renderToStaticMarkup(facts)).toContain(typeset(words('pl').practice.reviewDue(2015), 'pl'))
})
