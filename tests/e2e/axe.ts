import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Axe on a page. What it calls its legacy mode opens no second page to gather the results of frames: no page of ours has any. */
export const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode()

/** What axe finds wrong with a page by day or by night. Between the two only colours differ, so that by night it asks for nothing else. */
export async function accessFaults(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme })
  const { violations } = await (colorScheme === 'light' ? axe(page).withTags(all) : axe(page).withRules(['color-contrast', 'link-in-text-block'])).analyze()
  return violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ html }) => html).slice(0, 3).join(' | ')}`)
}
