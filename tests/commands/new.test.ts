import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { make } from '../../commands/new/make'
import { Unanswered } from '../../commands/new/question'
import { appended } from '../../commands/new/review'
import { buildCatalogue, checkContent } from '@/lib/content'
import { formatProblem } from '@/lib/content/problem'
import { small, withFile } from '../fixtures/small'

const today = '2026-11-22'
const source = { 'source-title': 'Strona: miasta', 'source-publisher': 'Urząd Miasta', 'source-kind': 'urzad' }
const flags = {
  practice: {
    title: 'Dyżury w bibliotece',
    city: 'wzorowo',
    summary: 'Co: gdzie',
    themes: 'informacja, praca',
    audiences: 'uchodzcy',
    leadBodyKind: 'urzad-miasta',
    category: 'mieszkania',
    ...source,
    state: 'trwa',
    date: '2026-03',
    event: 'Zaczęły się dyżury.',
  },
  city: {
    name: 'Nowa Łąka',
    genitive: 'Nowej Łąki',
    locative: 'w Nowej Łące',
    voivodeship: 'lubelskie',
    latitude: '51,25',
    longitude: '22.57',
    summary: 'Miasto.',
  },
  edition: { year: '2026', summary: 'Trzecia edycja.', ...source },
  review: {
    practice: 'mieszkania-we-wzorowie',
    year: '2025',
    finding: 'kontynuowana',
    text: 'Mieszkania: są nadal.',
    sources: 'strona',
  },
  translation: {
    of: 'content/practices/mieszkania-we-wzorowie.md',
    lang: 'en',
    title: 'Flats in Wzorowo',
    summary: 'Three flats.',
  },
}
const problemsOf = (path: string, text: string) => checkContent(withFile(path, text)).problems.map(formatProblem)

test.each(Object.entries(flags))('a new %s is correct at once', async (kind, given) => {
  const { path, text, next } = await make(kind, given, undefined, small, today)
  expect(problemsOf(path, text)).toEqual([])
  expect(next.length).toBeGreaterThan(0)
  expect(text).toMatchSnapshot()
})
test('a practice that an edition judged says so; one without stands as proposed', async () => {
  const judged = await make('practice', { ...flags.practice, edition: '2020', as: 'award' }, undefined, small, today)
  expect(problemsOf(judged.path, judged.text)).toEqual([])
  expect(
    buildCatalogue(withFile(judged.path, judged.text), 'pl').practices.get('wzorowo-dyzury-w-bibliotece')
      ?.recognition[0],
  ).toMatchObject({ as: 'award', source: { key: 'raport-2020' } })
})
test('a review is added to its practice and nothing else changes', async () => {
  const { text, before = '' } = await make(
    'review',
    { ...flags.review, sources: '', ...source },
    undefined,
    small,
    today,
  )
  const added = text.split('\n').filter((line) => !before.split('\n').includes(line))
  const lost = before.split('\n').filter((line) => !text.split('\n').includes(line))
  expect(lost).toEqual(['changed: 2026-02-20'])
  expect(added.join('\n')).toContain('key: przeglad-2025')
  const practice = buildCatalogue(withFile('content/practices/mieszkania-we-wzorowie.md', text), 'pl').practices.get(
    'mieszkania-we-wzorowie',
  )
  expect(practice?.reviews.map(({ year, sources }) => [year, sources[0]?.key])).toEqual([
    [2025, 'strona-miasta'],
    [2022, 'strona'],
  ])
})
test.each([
  ['no list', '---\na: 1\n---\nx', '---\na: 1\nlist:\n  - key: k\n---\nx'],
  ['an empty one', '---\nlist: []\na: 1\n---\n', '---\nlist: \n  - key: k\na: 1\n---\n'],
  ['one not indented', '---\nlist:\n- key: a\nb: 1\n---\n', '---\nlist:\n- key: a\n- key: k\nb: 1\n---\n'],
  ['the last field', '---\nlist:\n    - { key: a }\n---\n', '---\nlist:\n    - { key: a }\n    - key: k\n---\n'],
  [
    'a comment after it',
    '---\nlist:\n  - key: a # x\n# y\nb: 1\n---\n',
    '---\nlist:\n  - key: a # x\n  - key: k\n# y\nb: 1\n---\n',
  ],
])('an item is added where there is %s', (_, before, after) => {
  expect(appended(before, 'list', { key: 'k' })).toBe(after)
})

test('without a terminal, everything missing or wrong is told at once', async () => {
  const run = make(
    'practice',
    { ...flags.practice, title: undefined, themes: 'pogoda', date: 'wczoraj' },
    undefined,
    small,
    today,
  )
  await expect(run).rejects.toThrow(Unanswered)
  await expect(run).rejects.toThrow(
    /--title .*[\s\S]*--themes .*\n.*pogoda[\s\S]*--date .*\n.*oczekiwano daty: 2014, 2014-05 albo 2014-05-11, jest „wczoraj”/,
  )
})
test.each(Object.entries(flags))(
  'a flag that no question of a new %s asks for is refused, and the known ones are named',
  async (kind, given) => {
    await expect(
      make(kind, { ...given, editon: '2020' }, undefined, small, today),
    ).rejects.toThrowErrorMatchingSnapshot()
  },
)
test('a person is asked until the answer fits', async () => {
  const typed = ['Nowa Łąka', '', 'Nowej Łąki', 'w Nowej Łące', 'lubelskie', 'daleko', '51.25', '22.57', 'Miasto.']
  const asked: string[] = []
  const { path } = await make(
    'city',
    {},
    async (prompt) => {
      asked.push(prompt)
      return typed.shift() ?? ''
    },
    small,
    today,
  )
  expect(path).toBe('content/cities/nowa-laka.md')
  expect(asked.filter((prompt) => prompt.includes('oczekiwano'))).toEqual([
    expect.stringContaining('Dopełniacz'),
    expect.stringContaining('Szerokość'),
  ])
})

test('a person is asked only what is still open, and only for a category that the edition had', async () => {
  const text = (lines: string) =>
    new TextEncoder().encode(`---\n${lines}\npublished: 2026-01-10\nchanged: 2026-01-10\n---\nOpis.\n`)
  const files = [
    ...small,
    {
      path: 'content/editions/2021.md',
      bytes: text(
        'year: 2021\ntitle: Edycja 2021\nsummary: Druga.\njuryComplete: false\nsources: [{ key: raport-2021, title: Raport, publisher: Urząd, kind: kampania }]',
      ),
    },
    {
      path: 'content/categories/praca.md',
      bytes: text(
        'name: Praca\nsummary: Praca.\nthemes: [praca]\neditions: [{ edition: 2021, number: 1, title: Praca, similarList: none, source: raport-2021 }]',
      ),
    },
  ]
  const asking = async (given: object, answers: Record<string, string[]>) => {
    const asked: string[] = []
    const made = await make(
      'practice',
      { ...flags.practice, 'source-address': '', ...given },
      async (prompt) => {
        asked.push(prompt)
        return (
          Object.entries(answers)
            .find(([words]) => prompt.includes(words))?.[1]
            .shift() ?? ''
        )
      },
      files,
      today,
    )
    expect(
      checkContent([...files, { path: made.path, bytes: new TextEncoder().encode(made.text) }]).problems.map(
        formatProblem,
      ),
    ).toEqual([])
    return asked
  }
  expect(await asking({}, {})).toEqual([expect.stringContaining('Rok edycji')])
  expect(await asking({ city: undefined, edition: '2020', as: 'similar' }, { Województwo: ['lubelskie'] })).toEqual([
    expect.stringContaining('Miasto'),
    expect.stringContaining('Województwo'),
  ])
  expect(await asking({ edition: '2021', as: 'award' }, { Kategoria: ['praca'] })).toEqual([
    expect.stringContaining('oczekiwano kategorii, którą miała edycja 2021, jest „mieszkania”'),
  ])
  await expect(asking({ voivodeship: 'lubelskie' }, {})).rejects.toThrow('--voivodeship')
})

test('the command writes the file, tells the next step, and never overwrites', () => {
  const folder = mkdtempSync(join(tmpdir(), 'miasta-'))
  cpSync('tests/fixtures/small/content', join(folder, 'content'), { recursive: true })
  const run = (...args: string[]) =>
    spawnSync(resolve('node_modules/.bin/tsx'), [resolve('commands/new.ts'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, TODAY: today },
    })
  const args = ['city', ...Object.entries(flags.city).flatMap(([name, value]) => [`--${name}`, value])]
  expect(run(...args).stdout).toContain('Powstał plik content/cities/nowa-laka.md')
  const path = join(folder, 'content/cities/nowa-laka.md')
  writeFileSync(path, `${readFileSync(path, 'utf8')}\nMoje zdanie.\n`)
  const again = run(...args)
  expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('już jest')])
  expect(readFileSync(path, 'utf8')).toContain('Moje zdanie.')
  expect(existsSync(join(folder, 'tests'))).toBe(false)
  expect(run('review', '--help')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('przegląd praktyki'),
    stderr: '',
  })
  expect(run('city', '--name')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^Nie rozumiem tych flag\./),
  })
  expect(run('review').stderr).toContain('--practice')
  expect(run().stderr).toContain('npm run new -- practice')
})
