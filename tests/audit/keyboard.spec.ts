import { expect, test } from 'playwright/test'
import { walk } from '../e2e/keyboard'
import { kindsIn } from '../e2e/pages'

for (const [kind, address] of Object.entries(kindsIn('pl'))) {
  for (const width of [360, 1280]) {
    test(`${kind} at ${width} px, by keyboard alone: everything is reached once, in order, marked and on the screen`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(address)
      const { expected, walked, wrong } = await walk(page)
      expect(wrong).toEqual([])
      expect(walked).toEqual(expected)
    })
  }
}
