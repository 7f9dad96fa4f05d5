import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { TranslationNote } from '@/components/translation-note'
import { buildCatalogue } from '@/lib/content'
import { small, withFile } from '../fixtures/small'

const slug = 'mieszkania-we-wzorowie'
const translation =
  '---\ntranslates: "00000000"\ntitle: Flats in Wzorowo\nsummary: Flats.\nhow: { funding: city budget }\nrecognition: { 2020: { summary: Good. } }\n---\nA story.\n'
const read = (files: typeof small) => {
  const practice = buildCatalogue(files, 'en').practices.get(slug)
  if (!practice) throw new Error(`no ${slug}`)
  return practice
}
const noteOf = (practice: ReturnType<typeof read>) =>
  renderToStaticMarkup(<TranslationNote entries={[practice]} polish="/a" lang="en" />)

test('a page without a translation has Polish words, marked as such, and says so', () => {
  const practice = read(small)
  expect(practice.lang).toBe('pl')
  expect(practice.how.funding?.lang).toBe('pl')
  expect(noteOf(practice)).toContain('has not been translated yet')
})

test('what a translation does not say stays Polish, and an older one says so', () => {
  const practice = read(withFile(`content/practices/${slug}.en.md`, translation))
  expect([practice.lang, practice.stale, practice.how.funding?.lang, practice.how.leadBody?.lang]).toEqual([
    'en',
    true,
    'en',
    'pl',
  ])
  expect(practice.recognition.map(({ lang, opinion }) => [lang, opinion])).toEqual([['pl', 'Jury chwali.']]) // half of a judgement is none
  expect(noteOf(practice)).toContain('has changed since')
})
