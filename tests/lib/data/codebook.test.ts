import { expect, test } from 'vitest'
import { codebook, codebookFields } from '@/lib/data/codebook'
import { langs } from '@/lib/i18n/langs'
import { meanings } from '@/lib/data/meanings'
import { setNames } from '@/lib/data/records'
import { core } from '@/lib/data/records/columns'

test('every field of every set stands in the codebook once, and no meaning is left over', () => {
  const [all, ...sets] = codebook('pl')
  expect(all?.fields.map(({ name }) => name)).toEqual(Object.keys(core))
  expect(sets.map(({ set, fields }) => [set, fields.length + Object.keys(core).length])).toEqual(
    setNames.map((set) => [set, codebookFields(set, 'pl').length]),
  )
  expect(Object.keys(meanings).sort()).toEqual(
    [...new Set(codebook('pl').flatMap(({ fields }) => fields.map(({ name }) => name)))].sort(),
  )
})
test('values have a label in every language', () => {
  const unlabelled = langs.flatMap((lang) =>
    codebook(lang).flatMap(({ fields }) =>
      fields.flatMap(({ name, values }) =>
        values.filter(({ label }) => !label && name !== 'lang').map(({ value }) => `${lang} ${name} ${value}`),
      ),
    ),
  )
  expect(unlabelled).toEqual([])
})
test('kinds are read from the schema', () => {
  const of = (name: string) =>
    codebookFields('events', 'pl')
      .concat(codebookFields('cities', 'pl'))
      .find((field) => field.name === name)
  expect(of('published')).toMatchObject({ kind: 'day', list: false, mayBeEmpty: false })
  expect(of('until')).toMatchObject({ kind: 'date', mayBeEmpty: true })
  expect(of('summary')).toMatchObject({ kind: 'text', mayBeEmpty: true })
  expect(of('sources')).toMatchObject({ kind: 'text', list: true })
  expect(of('latitude')).toMatchObject({ kind: 'number', since: '2026-11-22' })
  expect(of('finding')?.values).toContainEqual({ value: 'rozwinieta', label: 'rozwinięta' })
})
