import { expect, test } from 'playwright/test'
import { publishedLangs } from '@/lib/i18n'
import { accessFaults } from './axe'
import { kinds, kindsIn } from './pages'

const pages = publishedLangs.flatMap((lang) =>
  Object.entries(kindsIn(lang)).map(([kind, address]) => ({ lang, kind, address })),
)

// One window for a kind of page in all languages, and one visit for all questions: opening them took most of the run.
for (const kind of Object.keys(kinds)) {
  test(`${kind}: axe finds nothing by day in any language nor by night in Polish, and 360 and 320 px need no sideways scrolling`, async ({
    page,
  }) => {
    for (const { lang, address } of pages.filter((one) => one.kind === kind)) {
      await page.setViewportSize({ width: 1280, height: 720 })
      await page.goto(address)
      for (const colorScheme of lang === 'pl' ? (['light', 'dark'] as const) : (['light'] as const))
        expect(await accessFaults(page, colorScheme), address).toEqual([])
      for (const width of [360, 320]) {
        // 320 px is also what 1280 px at 400 % leaves
        await page.setViewportSize({ width, height: 740 })
        expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(width)
      }
    }
  })
}

test('in forced colours no word of a button, of the skip link or of a found word has the colour of what is behind it', async ({
  browser,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ forcedColors: 'active', colorScheme })
    await page.goto('/szukaj?q=mieszkanie')
    const hidden = await page.locator('button, .skip, mark').evaluateAll((all) => {
      const paper = getComputedStyle(document.documentElement).backgroundColor
      return all
        .filter((one) => {
          const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(one)
          // Where it may, the browser paints its own paper behind every word.
          return color === backgroundColor || (color === paper && forcedColorAdjust !== 'none')
        })
        .map(({ outerHTML }) => outerHTML)
    })
    expect(hidden, colorScheme).toEqual([])
    await page.close()
  }
})
