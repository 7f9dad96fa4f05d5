import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ActiveFilters } from '@/components/active-filters'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { CompareView } from '@/components/compare-view'
import { FilterForm } from '@/components/filter-form'
import { PracticeFacts } from '@/components/practice-facts'
import { PracticeRelations } from '@/components/practice-relations'
import { PracticeList } from '@/components/practice-list'
import { PracticePair } from '@/components/practice-pair'
import { ProposalForm } from '@/components/proposal-form'
import { SimilarPractices } from '@/components/similar-practices'
import { SimilarListNote } from '@/components/similar-list-note'
import { TranslationNote } from '@/components/translation-note'
import { readComparison } from '@/lib/comparison/address'
import { buildCatalogue } from '@/lib/content'
import { readFilters } from '@/lib/filters/address'
import { noFilters } from '@/lib/filters/state'
import { nothing } from '@/lib/proposal/fields'
import { similarPractices } from '@/lib/queries/similar'
import { spokenIn } from './fixtures/spoken'
import { changed, contentFile, entry, small } from './fixtures/small'

const slug = 'mieszkania-we-wzorowie'
const translation =
  '---\ntranslates: "00000000"\ntitle: Flats in Wzorowo\nsummary: Flats.\nhow: { funding: city budget }\nrecognition: { 2020: { summary: Good. } }\n---\nA story.\n'
const read = (files: typeof small) => entry(buildCatalogue(files, 'en').practices, slug)
const noteOf = (practice: ReturnType<typeof read>) =>
  renderToStaticMarkup(<TranslationNote entries={[practice]} polish="/a" lang="en" />)

test('a page without a translation has Polish words, marked as such, and says so', () => {
  const practice = read(small)
  expect(practice.lang).toBe('pl')
  expect(practice.how.funding?.lang).toBe('pl')
  expect(noteOf(practice)).toContain('has not been translated yet')
})

test('what a translation does not say stays Polish, and an older one says so', () => {
  const polish = changed(`content/practices/${slug}.md`, (text) =>
    text.replace('opinion: Jury chwali.', 'opinion: Jury chwali., summary: Dobra.'),
  )
  const practice = read([...polish, contentFile(`content/practices/${slug}.en.md`, translation)])
  expect([practice.lang, practice.stale, practice.how.funding?.lang, practice.how.leadBody?.lang]).toEqual([
    'en',
    true,
    'en',
    'pl',
  ])
  expect(practice.recognition.map(({ lang, opinion }) => [lang, opinion])).toEqual([['pl', 'Jury chwali.']]) // half of a judgement is none
  expect(noteOf(practice)).toContain('has changed since')
})

test('wherever a page says the words of an entry without a translation, they are marked as Polish', () => {
  const catalogue = buildCatalogue(small, 'en')
  const [practices, categories] = [[...catalogue.practices.values()], [...catalogue.categories.values()]]
  const [practice, category, one] = [read(small), categories[0], similarPractices(catalogue, read(small))[0]]
  if (!category || !one) throw new Error('the small content has none')
  const proposed = { ...practice, recognition: [], proposed: { on: '2026-01-05', category } }
  const shared = { catalogue, practice, today: '2026-12-01', lang: 'en' } as const
  const comparing = (query: string) => readComparison(new URLSearchParams(query), catalogue)
  const chosen = readFilters(new URLSearchParams(`category=${category.slug}`), catalogue)
  const views = [
    <Breadcrumbs steps={[{ href: '/a', label: practice.title, lang: practice.lang }]} here="" lang="en" />,
    <PracticeList {...shared} practices={practices} />,
    <PracticeFacts {...shared} />,
    <PracticeRelations {...shared} />,
    <PracticeFacts {...shared} practice={proposed} />,
    <SimilarPractices {...shared} />,
    <SimilarListNote {...shared} />,
    <PracticePair {...shared} similar={one} open />,
    <CompareView {...shared} comparison={comparing(practices.map(({ slug }) => `p=${slug}`).join('&'))} />,
    <CompareView {...shared} comparison={comparing('c=wzorowo&c=przykladow')} />,
    <FilterForm {...shared} state={noFilters} ranked={practices} />,
    <ActiveFilters {...shared} state={chosen} />,
    <ProposalForm {...shared} typed={nothing} faults={new Map()} label={(name) => name} />,
  ]
  const polish = [
    ...practices.flatMap(({ title, summary }) => [title, summary]),
    ...categories.flatMap(({ name, editions }) => [name, ...editions.map(({ title }) => title)]),
  ]
  for (const view of views) {
    const spoken = spokenIn(renderToStaticMarkup(view))
    const holding = spoken.filter(({ text }) => polish.some((words) => text.includes(words)))
    expect(holding, view.type.name).not.toEqual([])
    expect(holding.filter(({ lang }) => lang !== 'pl')).toEqual([])
  }
})
