import { expect, test } from 'vitest'
import { buildCatalogue } from '@/lib/content'
import { helpByCity, helpPath } from '@/lib/queries/help'
import { renderMarkdown } from '@/lib/text/markdown'
import { small, textOf, withFile } from '../../fixtures/small'

/** The small catalogue with the category whose text has the places that help. */
const withText = (body: string) =>
  buildCatalogue(
    withFile(
      'content/categories/punkt-obslugi.md',
      textOf('content/categories/szkoly.md')
        .replace('name: Szkoły', 'name: Punkt obsługi')
        .replace('number: 2', 'number: 3')
        .replace('Opis kategorii.', body),
    ),
    'pl',
  )
const list = '- **[Wzorowo](city:wzorowo).** Okienko.'
const page = '/kategorie/punkt-obslugi'

test('a city with a place of help leads to its item, one without to the part that has the list', () => {
  const catalogue = withText(`Opis.\n\n## Zasady\n\nOpis.\n\n## Dokąd pójść\n\n${list}`)
  expect(helpPath(catalogue, 'wzorowo')).toBe(`${page}#wzorowo`)
  expect([helpPath(catalogue, 'przykladow'), helpPath(catalogue)]).toEqual([`${page}#czesc-2`, `${page}#czesc-2`])
})
test('where no heading stands before the list, the whole page is the way to it', () => {
  const catalogue = withText(`${list}\n\n## Zasady\n\nOpis.`)
  expect([helpPath(catalogue, 'wzorowo'), helpPath(catalogue)]).toEqual([`${page}#wzorowo`, page])
})
test('without a list, and without its category, there is no way to it', () => {
  for (const catalogue of [withText('Opis.'), buildCatalogue(small, 'pl')])
    expect([helpPath(catalogue, 'wzorowo'), helpPath(catalogue)]).toEqual([undefined, undefined])
})
test('of two places in one city neither is lost, and its anchor stands once', () => {
  const both = `${list}\n- **[Wzorowo](city:wzorowo).** Poradnia.`
  expect(helpByCity(withText(both)).get('wzorowo')).toBe(both)
  expect(renderMarkdown(both, 'pl').match(/id="wzorowo"/g)).toHaveLength(1)
})
