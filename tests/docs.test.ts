import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readContent, checkContent } from '@/lib/content'
import { formatProblem } from '@/lib/content/problem'
import { schemas } from '@/lib/content/schemas'
import { environment } from '@/lib/configuration'
import {
  audiences,
  findings,
  leadBodyKinds,
  qualifiers,
  relationKinds,
  sourceKinds,
  states,
  themes,
} from '@/lib/vocabularies'
import { contentFile } from './fixtures/small'

const guide = readFileSync('content/README.md', 'utf8')
const examples = [
  ...guide.matchAll(/`(content\/[a-z]+\/[a-z0-9-]+(?:\.[a-z]{2})?\.md)`[^`]*\n```markdown\n([\s\S]*?)\n```/g),
].map(([, path = '', text = '']) => ({ path, text }))

test('the guide has one example for each collection', () => {
  expect([...new Set(examples.map(({ path }) => path.split('/')[1]))].sort()).toEqual(Object.keys(schemas).sort())
})

const { problems } = checkContent([
  ...readContent().filter(({ path }) => !examples.some((one) => one.path === path)),
  ...examples.map(({ path, text }) => contentFile(path, text)),
])
test.each(examples)('the example $path is valid beside the content', ({ path }) => {
  expect(problems.filter((problem) => problem.path === path).map(formatProblem)).toEqual([])
})

type Shape = { properties?: Record<string, Shape | boolean>; items?: Shape | boolean; anyOf?: Shape[] }
const fieldNames = (shape: unknown): string[] => {
  if (typeof shape !== 'object' || shape === null) return []
  const { properties = {}, items } = shape as Shape
  return [...Object.entries(properties).flatMap(([name, inner]) => [name, ...fieldNames(inner)]), ...fieldNames(items)]
}
/** The guide without its examples, and without the chapters of other collections: a juror's `city` is not a practice's. */
const chaptersFor = (collection: string) =>
  guide
    .replace(/```[\s\S]*?```/g, '')
    .split(/^## /m)
    .filter(
      (chapter) => !Object.keys(schemas).some((other) => other !== collection && chapter.includes(`content/${other}/`)),
    )
    .join('')
test.each(Object.entries(schemas))(
  'every field of %s is described in its chapter or in one for all',
  (collection, schema) => {
    const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
    const chapters = chaptersFor(collection)
    const lacks = (text: string) => (name: string) => !text.includes(`\`${name}\``)
    expect(Object.keys(shape.properties ?? {}).filter(lacks(chapters))).toEqual([])
    // What stands within a field that several have, such as an event, is told where practices are.
    expect(fieldNames(shape).filter(lacks(chapters + chaptersFor('practices')))).toEqual([])
  },
)
test('every value of every vocabulary is listed', () => {
  const values = [audiences, findings, leadBodyKinds, qualifiers, relationKinds, sourceKinds, states, themes].flatMap(
    (vocabulary) => Object.keys(vocabulary),
  )
  expect(values.filter((value) => !guide.includes(`\`${value}\``))).toEqual([])
})

test('every setting is explained and can be given to the container', () => {
  const [readme, dockerfile] = ['README.md', 'Dockerfile'].map((file) => readFileSync(file, 'utf8'))
  expect(
    Object.keys(environment).filter(
      (name) =>
        !readme?.includes(`\`${name}\``) ||
        !new RegExp(`^ARG (?:.*\\\\\n)*.*\\b${name}\\b`, 'm').test(dockerfile ?? ''),
    ),
  ).toEqual([])
})
