import { expect, test, type Page } from 'playwright/test'

const sheets = async (page: Page, address: string) => {
  await page.goto(address)
  return ((await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length
}

test('a comparison of two to four prints on one A4 sheet', async ({ page }) => {
  const four = [
    'warszawa-edukacja-dzieci-migranckich',
    'gdansk-zespol-modelu-integracji',
    'lublin-punkt-obslugi-cudzoziemcow',
    'warszawa-centrum-wielokulturowe',
  ]
  for (const count of [2, 3, 4])
    expect(
      await sheets(
        page,
        `/porownaj?${four
          .slice(0, count)
          .map((slug) => `p=${slug}`)
          .join('&')}`,
      ),
    ).toBe(1)
  const longest = ['krakow-strategia-prewencji', 'lublin-mieszkania-chronione', 'lublin-zarzadzanie-roznorodnoscia']
  for (const address of ['/porownaj', '/en/compare', '/uk/compare'])
    expect(
      await sheets(page, `${address}?p=${[...longest, 'gdansk-zespol-modelu-integracji'].join('&p=')}`),
      address,
    ).toBe(1)
  expect(await sheets(page, '/porownaj?m=lublin&m=warszawa&m=wroclaw&m=lodz')).toBe(1)
})
test('a practice prints as one document of a few sheets, without navigation', async ({ page }) => {
  expect(await sheets(page, '/praktyki/warszawa-komisja-dialogu-spolecznego')).toBeLessThanOrEqual(8)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(
    page.getByText(/^Miasta Otwarte, http:.*\/praktyki\/warszawa-komisja-dialogu-spolecznego$/),
  ).toBeVisible() // its address, written out
})
