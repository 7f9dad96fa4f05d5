import { describe, expect, test } from 'vitest'
import { make } from '../../../commands/new/make'
import { Unanswered } from '../../../commands/new/question'
import { checkContent } from '@/lib/content'
import { formatProblem } from '@/lib/content/problem'
import { flags, today } from '../../fixtures/new-flags'
import { contentFile, small } from '../../fixtures/small'

test('without a terminal, everything missing or wrong is told at once', async () => {
  const given = { ...flags.practice, title: undefined, themes: 'pogoda', date: 'wczoraj' }
  const run = make('practice', given, undefined, small, checkContent(small), today)
  await expect(run).rejects.toThrow(Unanswered)
  await expect(run).rejects.toThrow(
    /--title .*[\s\S]*--themes .*\n.*pogoda[\s\S]*--date .*\n.*oczekiwano daty: 2014, 2014-05 albo 2014-05-11, jest „wczoraj”/,
  )
})
test.each(Object.entries(flags))(
  'a flag that no question of a new %s asks for is refused, and the known ones are named',
  async (kind, given) => {
    await expect(
      make(kind, { ...given, editon: '2020' }, undefined, small, checkContent(small), today),
    ).rejects.toThrowErrorMatchingSnapshot()
  },
)
/** Someone who answers as told, else by Enter alone, and what they were asked. */
function person(answer: (prompt: string) => string | undefined) {
  const asked: string[] = []
  const ask = async (prompt: string) => {
    asked.push(prompt)
    return answer(prompt) ?? ''
  }
  return { asked, ask }
}

test('a person is asked until the answer fits', async () => {
  const typed = ['Nowa Łąka', '', 'lubelskie', 'daleko', '51.25', '22.57', 'Miasto.']
  const { asked, ask } = person(() => typed.shift())
  const { path } = await make('city', {}, ask, small, checkContent(small), today)
  expect(path).toBe('content/cities/nowa-laka.md')
  expect(asked.filter((prompt) => prompt.includes('oczekiwano'))).toEqual([
    expect.stringContaining('Województwo'),
    expect.stringContaining('Szerokość'),
  ])
})

describe('a practice, where an edition of 2021 had another category', () => {
  const days = 'published: 2026-01-10\nchanged: 2026-01-10'
  const files = [
    ...small,
    contentFile(
      'content/editions/2021.md',
      `---\nyear: 2021\ntitle: Edycja 2021\nsummary: Druga.\njuryComplete: false\nsources: [{ key: raport-2021, title: Raport, publisher: Urząd, kind: kampania }]\n${days}\n---\nOpis.\n`,
    ),
    contentFile(
      'content/categories/praca.md',
      `---\nname: Praca\nsummary: Praca.\nthemes: [praca]\neditions: [{ edition: 2021, number: 1, title: Praca, similarList: none, source: raport-2021 }]\n${days}\n---\nOpis.\n`,
    ),
  ]
  const known = { ...flags.practice, 'source-address': '' }
  test.each([
    ['the edition alone is open', {}, {}, ['Rok edycji']],
    [
      'a practice of no city is one of a voivodeship',
      { city: undefined, edition: '2020', as: 'similar' },
      { Województwo: ['lubelskie'] },
      ['Miasto', 'Województwo'],
    ],
    [
      'the category must be one that the edition had',
      { edition: '2021', as: 'award' },
      { Kategoria: ['praca'] },
      ['oczekiwano kategorii, którą miała edycja 2021, jest „mieszkania”'],
    ],
  ])('%s: nothing else is asked', async (_, given, answers: Record<string, string[]>, questions) => {
    const { asked, ask } = person((prompt) =>
      Object.entries(answers)
        .find(([words]) => prompt.includes(words))?.[1]
        .shift(),
    )
    const { path, text } = await make('practice', { ...known, ...given }, ask, files, checkContent(files), today)
    expect(asked).toEqual(questions.map((question) => expect.stringContaining(question)))
    expect(checkContent([...files, contentFile(path, text)]).problems.map(formatProblem)).toEqual([])
  })
  test('what would be asked for nothing is refused: a voivodeship beside a city', async () => {
    const { ask } = person(() => undefined)
    await expect(
      make('practice', { ...known, voivodeship: 'lubelskie' }, ask, files, checkContent(files), today),
    ).rejects.toThrow('--voivodeship')
  })
})
