import { expect, test } from 'playwright/test'
import { walk } from './keyboard'

test('home -> city -> practice -> similar -> source, by links alone', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('main').getByRole('link', { name: 'Łódź' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Łódź')
  await page
    .getByRole('link', { name: /Komisja Dialogu Obywatelskiego/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Komisja Dialogu Obywatelskiego')
  await expect(page.locator('cite a[href="http://bip.uml.lodz.pl/index.php?str=83&id=30066"]')).toHaveCount(1)
  await expect(
    page.locator('a[href="https://web.archive.org/web/20150511/http://bip.uml.lodz.pl/index.php?str=83&id=30066"]'),
  ).toHaveCount(1)
  await page.getByRole('link', { name: 'Porównaj z podobnymi praktykami' }).click()
  await expect(page).toHaveURL(/\/praktyki\/lodz-komisja-dialogu-obywatelskiego\/podobne$/)
  await expect(page.getByRole('table')).toHaveCount(1)
  const second = page.locator('details').nth(1)
  await second.locator('summary').click()
  await expect(page.getByRole('table')).toHaveCount(1) // one pair at a time
  await expect(second.getByRole('table')).toBeVisible()
})

test('an address of a part of a page leads to that part', async ({ page }) => {
  await page.goto('/praktyki/study-in-lublin#zrodla')
  await expect(page.locator('#zrodla')).toBeInViewport()
  await page.locator('a[href="#zrodlo-1"]').first().click()
  await expect(page.locator('#zrodlo-1')).toBeInViewport()
})

test('a comparison leads to what it compares at every width', async ({ page }) => {
  await page.goto('/porownaj?m=lublin&m=warszawa&m=wroclaw&m=lodz')
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await expect(page.getByRole('columnheader').getByRole('link')).toHaveText(['Lublin', 'Warszawa', 'Wrocław', 'Łódź'])
    for (const link of await page.getByRole('columnheader').getByRole('link').all()) await expect(link).toBeInViewport()
  }
})

test('practices of a category are ticked and compared', async ({ page }) => {
  await page.goto('/kategorie/strategie')
  await page.getByRole('checkbox', { name: 'Białystok dla Tolerancji' }).check()
  await page.getByRole('checkbox', { name: 'Strategia Rozwoju Lublina 2020' }).check()
  await page.getByRole('button', { name: 'Porównaj' }).click()
  await expect(page).toHaveURL('/porownaj?p=bialystok-dla-tolerancji&p=lublin-strategia-2020')
  await expect(page.getByRole('columnheader').getByRole('link')).toHaveText([
    'Białystok dla Tolerancji',
    'Strategia Rozwoju Lublina 2020',
  ])
})

test('an address that nothing stands at says so, with the ways on', async ({ page }) => {
  const answer = await page.goto('/praktyki/nie-ma-takiej')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nie ma takiej strony')
  await page.getByRole('main').getByRole('link', { name: 'Praktyki' }).click()
  await expect(page).toHaveURL(/\/praktyki$/)
})

test('keyboard alone: skip link, then every link of the page is reached and seen', async ({ page }) => {
  await page.goto('/praktyki/warszawa-mieszkanie-chronione')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Przejdź do treści' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#tresc$/)
  await page.reload()
  const { expected, walked, wrong } = await walk(page)
  expect(wrong).toEqual([])
  expect(walked).toEqual(expected)
})

test('a list of practices says which words it searched, and a page past the end is the last one', async ({ page }) => {
  await page.goto('/praktyki?q=Warszwa&strona=9')
  await expect(page.getByRole('status')).toContainText('Warszawa')
  await expect(page.getByRole('link', { name: 'Szukaj dokładnie: Warszwa' })).toHaveAttribute(
    'href',
    '/szukaj?q=Warszwa&exact=1',
  )
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/praktyki\?q=Warszwa$/)
  await page.goto('/szukaj?q=miasto&strona=99')
  await expect(page.locator('#results > li').first()).toBeVisible()
  await expect(page.locator('#results mark').first()).toBeVisible()
  await expect(page).toHaveTitle(/\(\d\)/)
  await expect(page.locator('[aria-current=page]').last()).toHaveText(/^Strona (\d) z \1$/)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /q=miasto&strona=\d$/)
})
