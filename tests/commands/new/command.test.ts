import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { editorsFolder } from '../../fixtures/editors-folder'
import { flags, today } from '../../fixtures/new-flags'

const { folder, run } = editorsFolder()
const npmRunNew = (...args: string[]) => run('new', args, { TODAY: today })

test('the command writes the file, tells the next step, and never overwrites', () => {
  const args = ['city', ...Object.entries(flags.city).flatMap(([name, value]) => [`--${name}`, value])]
  expect(npmRunNew(...args).stdout).toContain('Powstał plik content/cities/nowa-laka.md')
  const path = join(folder, 'content/cities/nowa-laka.md')
  writeFileSync(path, `${readFileSync(path, 'utf8')}\nMoje zdanie.\n`)
  expect(npmRunNew(...args)).toMatchObject({ status: 1, stderr: expect.stringContaining('już jest') })
  expect(readFileSync(path, 'utf8')).toContain('Moje zdanie.')
  expect(readdirSync(folder)).toEqual(['content'])
})

test('a review is added also to a file that an editor saved with a byte order mark', () => {
  const path = join(folder, 'content/practices/mieszkania-we-wzorowie.md')
  writeFileSync(path, `\ufeff${readFileSync(path, 'utf8')}`)
  const args = Object.entries(flags.review).flatMap(([name, value]) => [`--${name}`, value])
  expect(npmRunNew('review', ...args)).toMatchObject({ status: 0, stderr: '' })
  expect(readFileSync(path, 'utf8')).toContain('key: przeglad-2025')
})

test.each([
  [['review', '--help'], 0, /przegląd praktyki/, /^$/],
  [['city', '--name'], 1, /^$/, /^Nie rozumiem tych flag\./],
  [['review'], 1, /^$/, /--practice/],
  [[], 1, /^$/, /npm run new -- practice/],
])('npm run new -- %j ends with %d and tells why', (args, status, stdout, stderr) => {
  expect(npmRunNew(...args)).toMatchObject({
    status,
    stdout: expect.stringMatching(stdout),
    stderr: expect.stringMatching(stderr),
  })
})
