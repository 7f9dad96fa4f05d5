import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { editorsFolder } from '../fixtures/editors-folder'

const { folder, run } = editorsFolder()

/** A command's exit status and all that it says. */
const told = (...command: Parameters<typeof run>) => {
  const { status, stdout, stderr } = run(...command)
  return [status, (stdout + stderr).trim()]
}

test('npm run translated notes a translation, says where there is nothing to note, and refuses what is none', () => {
  const [polish, english] = ['content/glossary/mopr.md', 'content/glossary/mopr.en.md']
  writeFileSync(join(folder, english), '---\ntranslates: "00000000"\nname: Family welfare centre\n---\nIt helps.\n')
  expect(told('translated', [english])).toEqual([
    0,
    expect.stringMatching(/^content\/glossary\/mopr\.en\.md: [0-9a-f]{8}$/),
  ])
  expect(told('translated', [english, polish, 'content/glossary/nie-ma.en.md'])).toEqual([
    1,
    [
      `${english}: było już aktualne`,
      `${polish}: nie ma takiego tłumaczenia. Podaj ścieżkę od content/, np. content/cities/lublin.en.md.`,
      'content/glossary/nie-ma.en.md: nie ma takiego tłumaczenia. Podaj ścieżkę od content/, np. content/cities/lublin.en.md.',
    ].join('\n'),
  ])
  writeFileSync(join(folder, english), '---\ntranslates: "00000000"\nname: Family welfare centre\n---\n# It helps.\n')
  expect(told('translated', [english])).toEqual([1, expect.stringContaining('najpierw popraw błędy')])
  rmSync(join(folder, english))
})

test.each([['--within x'], ['--within'], ['--witin 3']])('npm run links refuses %s before it asks anybody', (typed) => {
  expect(told('links', typed.split(' '))).toEqual([
    1,
    `oczekiwano --within z liczbą dni, jest „${typed}”\n  popraw: napisz na przykład --within 30`,
  ])
})

test('npm run reviews takes TODAY for today, and no flag for it', () => {
  expect(told('reviews', [], { TODAY: '2031-02-30' })).toEqual([1, expect.stringContaining('not 2031-02-30')])
  expect(told('reviews', ['--today', '2021-01-01'])).toEqual([1, expect.stringContaining('popraw: ')])
})

test.each(['reviews', 'links'])('npm run %s says what to mend where content is wrong, and no more', (command) => {
  const city = join(folder, 'content/cities/wzorowo.md')
  const good = readFileSync(city, 'utf8')
  writeFileSync(city, good.replace(/^published: .*$/m, 'published: wczoraj'))
  expect(told(command, [])).toEqual([
    1,
    expect.stringMatching(/^content\/cities\/wzorowo\.md:\d+:1 published: .*\n  popraw: .*\n\n1 problem w treści$/),
  ])
  writeFileSync(city, good)
})

test('npm run content tells what is wrong with any file of the editors before it says that all are in order', () => {
  const write = (name: string, text: string) => writeFileSync(join(folder, 'content', name), text)
  write('synonyms.yaml', 'pl: [[urząd]]\n')
  write('links.json', '{\n<<<<<<< HEAD\n}\n')
  const [status, said] = told('content', [])
  expect(status).toBe(1)
  expect(said).toMatch(
    /^content\/links\.json:2:1 .*\n  popraw: .*\n\ncontent\/synonyms\.yaml:1:6 .*\n  popraw: .*\n\n2 problemy w treści$/,
  )
  write('synonyms.yaml', '')
  write('links.json', '{\n}\n')
  expect(told('content', [])).toEqual([
    0,
    expect.stringMatching(/^content\/[^]*\.md: brak tłumaczenia: en, uk\n\d+ plików treści w porządku$/),
  ])
  for (const name of ['synonyms.yaml', 'links.json']) rmSync(join(folder, 'content', name))
  expect(told('content', [])).toEqual([1, expect.stringContaining('content/synonyms.yaml:1:1 plik: ')])
})

test('npm run dates takes TODAY for today', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: folder })
  git('init', '-q')
  git('add', '.')
  git('commit', '-q', '-m', 'a')
  const city = join(folder, 'content/cities/wzorowo.md')
  writeFileSync(city, `${readFileSync(city, 'utf8')}\nNowe zdanie.\n`)
  expect(told('dates', [], { TODAY: '2999-12-31' })[0]).toBe(0)
  expect(readFileSync(city, 'utf8')).toContain('\nchanged: 2999-12-31\n')
})

test('npm test ends with its count whatever could not start', () => {
  const empty = mkdtempSync(join(tmpdir(), 'miasta-'))
  const npmTest = () => {
    const { status, stdout } = spawnSync(process.execPath, [resolve('commands/test.mjs')], {
      cwd: empty,
      encoding: 'utf8',
      env: { ...process.env, CHROMIUM: process.execPath, PATH: empty },
    })
    return [status, stdout.trim().split('\n').at(-1)]
  }
  writeFileSync(join(empty, 'package-lock.json'), '{}')
  expect(npmTest(), 'npm ci').toEqual([1, '0 passed, 1 failed'])
  mkdirSync(join(empty, 'node_modules'))
  writeFileSync(join(empty, 'node_modules/.package-lock.json'), '{}')
  expect(npmTest(), 'next, prettier, vitest, npm').toEqual([1, '0 passed, 4 failed'])
})
