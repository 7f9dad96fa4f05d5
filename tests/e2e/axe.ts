import type { Page } from 'playwright/test'
import axe, { type RunOnly } from 'axe-core'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/**
 * What axe finds wrong in parts of a page (selectors), a line for each rule. It is put into a page once: to read it
 * takes longer than most of its answers.
 */
export async function axeFaults(
  page: Page,
  rules: RunOnly,
  parts: { include: string[]; exclude?: string[] } = { include: ['html'] },
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const violations = await page.evaluate(
    async ({ rules, parts }) => {
      const { violations } = await window.axe.run(parts, { runOnly: rules, resultTypes: ['violations'] })
      return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))
    },
    { rules, parts },
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).join(' | ')}`)
}

const all: RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }
const colours: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

/**
 * What axe finds wrong with a page by day or by night. Between the two only colours differ, so that by night it asks
 * for nothing else.
 */
export async function accessFaults(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme })
  return (await axeFaults(page, colorScheme === 'light' ? all : colours)).map((fault) => `${colorScheme} ${fault}`)
}
