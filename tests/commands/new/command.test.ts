import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { flags, today } from '../../fixtures/new-flags'

const folder = mkdtempSync(join(tmpdir(), 'miasta-'))
cpSync('tests/fixtures/small/content', join(folder, 'content'), { recursive: true })
const run = (...args: string[]) =>
  spawnSync(resolve('node_modules/.bin/tsx'), [resolve('commands/new.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, TODAY: today },
  })

test('the command writes the file, tells the next step, and never overwrites', () => {
  const args = ['city', ...Object.entries(flags.city).flatMap(([name, value]) => [`--${name}`, value])]
  expect(run(...args).stdout).toContain('Powstał plik content/cities/nowa-laka.md')
  const path = join(folder, 'content/cities/nowa-laka.md')
  writeFileSync(path, `${readFileSync(path, 'utf8')}\nMoje zdanie.\n`)
  expect(run(...args)).toMatchObject({ status: 1, stderr: expect.stringContaining('już jest') })
  expect(readFileSync(path, 'utf8')).toContain('Moje zdanie.')
  expect(readdirSync(folder)).toEqual(['content'])
})

test('a review is added also to a file that an editor saved with a byte order mark', () => {
  const path = join(folder, 'content/practices/mieszkania-we-wzorowie.md')
  writeFileSync(path, `\ufeff${readFileSync(path, 'utf8')}`)
  const args = Object.entries(flags.review).flatMap(([name, value]) => [`--${name}`, value])
  expect(run('review', ...args)).toMatchObject({ status: 0, stderr: '' })
  expect(readFileSync(path, 'utf8')).toContain('key: przeglad-2025')
})

test.each([
  [['review', '--help'], 0, /przegląd praktyki/, /^$/],
  [['city', '--name'], 1, /^$/, /^Nie rozumiem tych flag\./],
  [['review'], 1, /^$/, /--practice/],
  [[], 1, /^$/, /npm run new -- practice/],
])('npm run new -- %j ends with %d and tells why', (args, status, stdout, stderr) => {
  expect(run(...args)).toMatchObject({
    status,
    stdout: expect.stringMatching(stdout),
    stderr: expect.stringMatching(stderr),
  })
})
