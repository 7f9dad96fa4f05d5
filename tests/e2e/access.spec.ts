import { expect, test } from '@playwright/test'
import { publishedLangs } from '@/lib/i18n'
import { accessFaults } from './axe'
import { kindsIn } from './pages'

const pages = publishedLangs.flatMap((lang) => Object.entries(kindsIn(lang)).map(([kind, address]) => ({ lang, kind, address })))

// One visit for each page: loading it again for every question took most of the run.
for (const { lang, kind, address } of pages) {
  test(`${lang}, ${kind}: axe finds nothing by day and by night, and 360 and 320 px need no sideways scrolling`, async ({ page }) => {
    await page.goto(address)
    for (const colorScheme of lang === 'pl' ? ['light', 'dark'] as const : ['light'] as const) expect(await accessFaults(page, colorScheme)).toEqual([])
    for (const width of [360, 320]) { // 320 px is also what 1280 px at 400 % leaves
      await page.setViewportSize({ width, height: 740 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
}
