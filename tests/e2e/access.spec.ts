import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { publishedLangs } from '@/lib/i18n'
import { kindsIn } from './pages'

const pages = publishedLangs.flatMap((lang) => Object.entries(kindsIn(lang)).map(([kind, address]) => ({ lang, kind: `${lang}, ${kind}`, address })))

for (const { lang, kind, address } of pages) {
  for (const colorScheme of lang === 'pl' ? ['light', 'dark'] as const : ['light'] as const) {
    test(`axe finds nothing on ${kind}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(address)
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3).join(' | ')}`)).toEqual([])
    })
  }
  test(`${kind} fits 360 px, and 320 px as at 400 %, without sideways scrolling`, async ({ page }) => {
    await page.goto(address)
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 740 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
}
