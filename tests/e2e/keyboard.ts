import { type Page } from 'playwright/test'

const stops = 'a:visible, summary:visible, input:visible, button:visible, select:visible, textarea:visible'

/**
 * Walks a page by the Tab key alone, as many steps as it has stops; gives the stops in the order met, by their place on
 * the page, and what is wrong with any.
 */
export async function walk(page: Page): Promise<{ expected: string[]; walked: string[]; wrong: string[] }> {
  const expected = await page.locator(stops).evaluateAll((all) =>
    all.map((element, place) => {
      element.setAttribute('data-stop', String(place))
      return String(place)
    }),
  )
  const walked: string[] = []
  const wrong: string[] = []
  for (let step = 0; step < expected.length; step++) {
    await page.keyboard.press('Tab')
    const { stop, html, marked, seen } = await page.locator(':focus').evaluate((element) => {
      const mark = element.querySelector('rect') // on the map a frame stands in for the outline
      const { top, bottom, left, right } = element.getBoundingClientRect()
      return {
        stop: element.getAttribute('data-stop') ?? 'none',
        html: element.outerHTML.slice(0, 120),
        marked:
          getComputedStyle(element).outlineStyle !== 'none' ||
          (mark !== null && getComputedStyle(mark).stroke !== 'none'),
        seen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
      }
    })
    walked.push(stop)
    if (!marked) wrong.push(`not marked: ${html}`)
    if (!seen) wrong.push(`not on the screen: ${html}`)
  }
  return { expected, walked, wrong }
}
