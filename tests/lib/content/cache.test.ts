import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, expect, test } from 'vitest'
import type { Catalogue } from '@/lib/catalogue'
import { buildCatalogue, builtCatalogue, cachedCatalogue, readContent } from '@/lib/content'
import type { UrlChecks } from '@/lib/content/url-checks'

const files = readContent()
const made = buildCatalogue(files, 'pl')

const kept = () => {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return {
    folder,
    keep: (make: () => Catalogue, some = files, checks: UrlChecks = new Map()) =>
      cachedCatalogue(some, 'pl', make, checks, folder),
  }
}
const never = () => {
  throw new Error('made again')
}

test('a catalogue is made once; the next process reads it with all its texts', () => {
  const { keep } = kept()
  expect(keep(() => made)).toBe(made)
  const read = keep(never)
  expect(read).not.toBe(made)
  expect(read).toEqual(made)
  const [first] = made.practices.values()
  expect({ ...read.practices.get(first?.slug ?? '') }.body).toBe(first?.body)
})

test('what a build left is read whatever the files say, and missed where it is not', () => {
  const { folder, keep } = kept()
  keep(() => made)
  expect(builtCatalogue('pl', folder)).toEqual(made)
  expect(() => builtCatalogue('uk', folder)).toThrow('the catalogue in uk')
})

test('changed content, or a link that was checked, is made anew and takes the place of the old, which a process that reads it keeps', () => {
  const { folder, keep } = kept()
  keep(() => made)
  const reading = keep(never)
  const names = readdirSync(folder)
  expect(() => keep(never, files.slice(1))).toThrow('made again')
  expect(() => keep(never, files, new Map([['http://x', { checked: '2026-11-22', outcome: 'gone' }]]))).toThrow()
  keep(() => made, files.slice(1))
  expect(readdirSync(folder)).toHaveLength(names.length)
  expect(readdirSync(folder)).not.toEqual(names)
  expect(reading).toEqual(made)
})

test('what was read by other code, or with other packages, is made anew', () => {
  const { folder, keep } = kept()
  const project = process.cwd()
  onTestFinished(() => process.chdir(project))
  process.chdir(folder)
  mkdirSync('lib/content', { recursive: true })
  for (const file of ['lib/a.ts', 'lib/content/b.ts', 'package-lock.json']) {
    writeFileSync(file, 'before')
    keep(() => made)
    expect(keep(never)).toEqual(made)
    writeFileSync(file, 'after')
    expect(() => keep(never), file).toThrow('made again')
  }
  keep(() => made)
  writeFileSync('lib/content/notes.txt', 'no code')
  expect(keep(never)).toEqual(made)
})
