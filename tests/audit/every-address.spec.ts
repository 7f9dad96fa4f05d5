import { expect, test } from 'playwright/test'
import { everyAddress } from '@/lib/site/addresses'
import { getCatalogue } from '@/lib/content'
import { publishedLangs } from '@/lib/i18n'
import { path } from '@/lib/urls'
import { accessFaults, axeFaults } from '../e2e/axe'
import { validate } from '../e2e/html'

// npm run audit: every address in every view. The tests take one page of each kind.
const perRequest = {
  pl: ['/praktyki?miasto=lublin&ocena=award', '/szukaj?q=mieszkania', '/porownaj?p=study-in-lublin&p=teraz-wroclaw'],
  en: ['/en/practices?city=lublin', '/en/search?q=flats'],
  uk: ['/uk/practices?city=lublin', '/uk/search?q=житло'],
}
const addresses = publishedLangs.flatMap((lang) => [
  ...everyAddress(getCatalogue(lang)).map(({ view, slug }) => path(view, lang, slug)),
  path('404', lang),
  ...perRequest[lang],
])

for (const address of addresses) {
  test(address, async ({ page, request }) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(address)
      for (const colorScheme of ['light', 'dark'] as const) {
        expect((await accessFaults(page, colorScheme)).map((fault) => `${width} ${fault}`)).toEqual([])
        const enhanced = await axeFaults(
          page,
          { type: 'rule', values: ['color-contrast-enhanced'] },
          { include: ['main'], exclude: ['mark'] },
        )
        expect(enhanced.map((fault) => `${width} ${colorScheme} ${fault}`)).toEqual([])
      }
    }
    await page.setViewportSize({ width: 320, height: 640 }) // also what 1280 px at 400 % shows
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      'sideways scrolling at 320 px',
    ).toBeLessThanOrEqual(320)
    const answer = await request.get(address, { headers: { 'accept-encoding': 'identity' } })
    expect(await validate(await answer.text())).toEqual([])
  })
}
