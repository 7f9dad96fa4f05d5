import { expect, test } from 'playwright/test'
import { getCatalogue } from '@/lib/content'
import { everyAddress } from '@/lib/site/addresses'
import { isPublishedLang, publishedLangs, type Lang } from '@/lib/i18n'
import { plain } from '@/lib/text/plain'
import { path } from '@/lib/urls'
import { spokenIn } from '../fixtures/spoken'
import { allowed } from './allowed-words'

const addresses = everyAddress(getCatalogue('pl')).map(({ view, slug }) =>
  Object.fromEntries(publishedLangs.map((lang) => [lang, path(view, lang, slug)])),
)

/** Words that the readers of a language would not read: Polish letters in English, Latin words in Ukrainian. */
const foreign: Record<Lang, RegExp | undefined> = {
  pl: undefined,
  en: /[\p{L}’'-]*[ąćęłńóśźż][\p{L}-]*/giu,
  uk: /\p{Script=Latin}[\p{Script=Latin}'-]{3,}/gu,
}

/** What entries without a translation are called, and their summaries: a title or a description cannot be marked. */
function untranslated(lang: Lang): string[] {
  const { practices, cities, categories, editions, jury, pages } = getCatalogue(lang)
  return [practices, cities, categories, editions, jury, pages]
    .flatMap((collection) => [...collection.values()])
    .filter((entry) => entry.lang !== lang)
    .flatMap((entry) => ['title' in entry ? entry.title : entry.name, 'summary' in entry ? plain(entry.summary) : ''])
    .filter(Boolean)
}

test('every address has its twins, all answer, each links the others and says its language', async ({ request }) => {
  test.setTimeout(120_000)
  for (const twins of addresses) {
    for (const [lang, address] of Object.entries(twins)) {
      const answer = await request.get(address)
      expect(answer.status(), address).toBe(200)
      const html = await answer.text()
      expect(html).toContain(`<html lang="${lang}">`)
      expect(
        [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="[^"]*?:\/\/[^/"]+([^"]*)"/g)].map(
          ([, to, href]) => [to, href || '/'],
        ),
      ).toEqual([...Object.entries(twins), ['x-default', twins['pl']]])
      expect([...html.matchAll(/<a hreflang="([^"]+)" href="([^"]*)"/g)].map(([, to, href]) => [to, href])).toEqual(
        Object.entries(twins),
      )
    }
  }
})

test('no word stands in another language without saying so', async ({ request }) => {
  test.setTimeout(120_000)
  const perRequest = [
    '/en/practices?city=lublin&recognition=award&nonsense=1',
    '/en/search?q=flats',
    '/en/search?q=%D1%8F',
    '/en/compare?p=study-in-lublin&p=teraz-wroclaw',
    '/en/nothing',
    '/uk/practices?city=lublin&recognition=award',
    '/uk/search?q=%D0%B6%D0%B8%D1%82%D0%BB%D0%BE',
    '/uk/compare?c=lublin&c=lodz',
    '/uk/nothing',
  ]
  const found = new Set<string>()
  for (const address of [...addresses.flatMap((twins) => Object.values(twins)), ...perRequest]) {
    const lang = address.split('/')[1] ?? ''
    const pattern = isPublishedLang(lang) ? foreign[lang] : undefined
    if (!isPublishedLang(lang) || !pattern) continue
    // Longest first: one may hold another.
    const names = [...untranslated(lang), ...allowed[lang]].sort((a, b) => b.length - a.length)
    for (const said of spokenIn(await (await request.get(address)).text())) {
      if (said.lang !== lang) continue
      const text = names.reduce((rest, name) => rest.replaceAll(name, ' '), said.text)
      for (const [word] of text.matchAll(pattern)) found.add(`${address} ${word}: ${said.text.trim().slice(0, 100)}`)
    }
  }
  expect([...found].slice(0, 30)).toEqual([])
})

test('a query keeps its meaning in the other languages', async ({ page }) => {
  await page.goto('/praktyki?miasto=lublin&ocena=award&sortuj=edycja')
  const count = await page.locator('h2#lista').textContent()
  await page.getByRole('link', { name: 'Українська' }).click()
  await expect(page).toHaveURL('/uk/practices?city=lublin&recognition=award&sort=edition')
  expect((await page.locator('h2#lista').textContent())?.replace(/\D/g, '')).toBe(count?.replace(/\D/g, ''))
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Practices')
  await page.goto('/en/nothing-here')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
  await page.goto('/uk/search?q=гуртожиток')
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
})
