import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { accessFaults } from './axe'

test('a practice is proposed by form alone: faults, corrections, a file to take away', async ({ page }) => {
  await page.goto('/zglos')
  await page.getByLabel('Nazwa praktyki').fill('Dyżury „w bibliotece” & <obok>')
  await page.getByLabel('Opis').fill('Pierwszy akapit.\n\n--- drugi')
  await page.getByLabel('Od kiedy').fill('maj 2020')
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Pokaż gotowy plik' }).click()
  expect((await answered).status()).toBe(422)
  await expect(page).toHaveTitle(/^Błąd: /)
  await expect(page.getByLabel('Od kiedy')).toHaveAttribute('aria-invalid', 'true')
  await page.getByRole('alert').getByRole('link', { name: 'Od kiedy' }).click()
  await expect(page).toHaveURL(/\/zglos#pole-start$/)
  expect(await accessFaults(page, 'light')).toEqual([])
  await expect(page.getByLabel('Opis')).toHaveValue('Pierwszy akapit.\n\n--- drugi')

  await page.getByLabel('Nazwa praktyki').fill('Dyżury „w bibliotece”')
  await page.getByLabel('Od kiedy').fill('2020-05')
  await page.getByLabel('Miasto').fill('Łódź')
  await page.getByLabel('Streszczenie').fill('W Łodzi doradcy dyżurują w bibliotece.')
  await page.getByLabel('Kategoria').selectOption({ index: 2 })
  await page.getByRole('group', { name: 'Tematy' }).getByRole('checkbox').first().check()
  await page.getByRole('group', { name: 'Odbiorcy' }).getByRole('checkbox').first().check()
  await page.getByLabel('Rodzaj instytucji').selectOption({ index: 1 })
  await page.getByLabel('Stan').selectOption('trwa')
  for (const question of await page.getByRole('group', { name: 'Kryteria' }).getByRole('textbox').all())
    await question.fill('Odpowiedź.')
  await page.getByLabel('Nazwa urzędu lub organizacji').fill('Biblioteka')
  await page.getByRole('button', { name: 'Pokaż gotowy plik' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plik jest gotowy')
  await expect(page.locator('pre')).toContainText('city: lodz')
  expect(await accessFaults(page, 'light')).toEqual([])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Pobierz plik' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('lodz-dyzury-w-bibliotece.md')
  expect(readFileSync(await download.path(), 'utf8')).toBe(await page.locator('pre').textContent())
  await page.getByRole('button', { name: 'Wróć i popraw' }).click()
  await expect(page.getByLabel('Miasto')).toHaveValue('Łódź')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('who leaves a form with faults and comes back finds what was typed since', async ({ page }) => {
  await page.goto('/zglos')
  await page.getByRole('button', { name: 'Pokaż gotowy plik' }).click()
  await page.getByLabel('Opis').fill('Wpisane po błędach.')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/propose$/)
  await page.goBack()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByLabel('Opis')).toHaveValue('Wpisane po błędach.')
})

test('a form in which every field is full is not too large', async ({ page }) => {
  await page.goto('/zglos')
  for (const field of await page.locator('input[type=text], textarea').all())
    await field.fill('„'.repeat(Number(await field.getAttribute('maxlength')))) // nine bytes each, as much as any
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Pokaż gotowy plik' }).click()
  expect((await answered).status()).toBe(422)
  await expect(page.getByLabel('Opis')).toHaveValue(/^„{8000}$/)
})

test('the front takes forms only where there is one, and only what a form can be', async ({ request }) => {
  expect((await request.post('/praktyki', { form: { a: '1' } })).status()).toBe(405)
  expect((await request.post('/zglos', { data: { a: 1 } })).status()).toBe(415)
  const elsewhere = await request.post('/zglos/?a=1', { form: { do: 'download' }, maxRedirects: 0 })
  expect([elsewhere.status(), elsewhere.headers()['location']]).toEqual([308, '/zglos'])
  const large = await request.post('/zglos', { form: { story: 'x'.repeat(600_000) } })
  expect([large.status(), await large.text()]).toEqual([413, expect.stringContaining('too long')])
  const faulty = await request.post('/zglos', {
    form: { title: '</textarea><script>alert(1)</script>', do: 'download' },
  })
  expect(faulty.status()).toBe(422)
  expect(await faulty.text()).not.toContain('<script')
  expect(faulty.headers()['cache-control']).toBe('private, no-cache')
  expect((await request.fetch('/zglos', { method: 'PUT' })).headers()['allow']).toBe('GET, HEAD, POST')
})
