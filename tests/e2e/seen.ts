import type { Page } from 'playwright/test'

/**
 * What a page holds, where each part of it stands and how it looks. Not a picture: that of a whole page takes seconds,
 * and one of a hundred is drawn otherwise.
 */
export const seen = async (page: Page) => ({
  content: await page.content(),
  parts: await page.evaluate(() =>
    [...document.querySelectorAll('*')].map((part) => {
      const { color, background, border, font, opacity, textDecoration, visibility } = getComputedStyle(part)
      return JSON.stringify([
        part.getBoundingClientRect(),
        color,
        background,
        border,
        font,
        opacity,
        textDecoration,
        visibility,
      ])
    }),
  ),
})
