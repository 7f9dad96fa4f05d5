import { expect, test } from '@playwright/test'
import { kindsIn } from '../e2e/pages'

const stops = 'a:visible, summary:visible, input:visible, button:visible, select:visible, textarea:visible'

for (const [kind, address] of Object.entries(kindsIn('pl'))) {
  for (const width of [360, 1280]) {
    test(`${kind} at ${width} px, by keyboard alone: everything is reached once, in order, marked and on the screen`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(address)
      await page.locator(stops).evaluateAll((all) => all.forEach((element, place) => element.setAttribute('data-stop', String(place))))
      const expected = await page.locator(stops).count()
      const walked: string[] = []
      const wrong: string[] = []
      for (let step = 0; step < expected; step++) {
        await page.keyboard.press('Tab')
        const { stop, html, marked, seen } = await page.locator(':focus').evaluate((element) => {
          const mark = element.querySelector('rect') // on the map a frame stands in for the outline
          const { top, bottom, left, right } = element.getBoundingClientRect()
          return {
            stop: element.getAttribute('data-stop') ?? 'none', html: element.outerHTML.slice(0, 120),
            marked: getComputedStyle(element).outlineStyle !== 'none' || (mark !== null && getComputedStyle(mark).stroke !== 'none'),
            seen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
          }
        })
        walked.push(stop)
        if (!marked) wrong.push(`not marked: ${html}`)
        if (!seen) wrong.push(`not on the screen: ${html}`)
      }
      expect(wrong).toEqual([])
      expect(walked).toEqual(Array.from({ length: expected }, (_, place) => String(place)))
    })
  }
}
