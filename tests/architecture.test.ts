import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const filesIn = (...rooms: string[]) =>
  rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|mjs)$/.test(name))
      .map((name) => join(room, name)),
  )
const sources = filesIn('app', 'components', 'lib')
const text = (file: string) => readFileSync(file, 'utf8')
const imports = (file: string) =>
  [...text(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) =>
    name.startsWith('.') ? join(file, '..', name) : name.replace('@/', ''),
  )
const offenders = (room: string, forbidden: RegExp) => {
  const files = sources.filter((file) => file.startsWith(`${room}/`))
  expect(files, `no file in ${room}`).not.toEqual([])
  return files.flatMap((file) =>
    imports(file)
      .filter((name) => forbidden.test(name))
      .map((name) => `${file} imports ${name}`),
  )
}

test('imports run app -> components -> lib, never back', () => {
  expect(offenders('lib', /^(app|components)\b/)).toEqual([])
  expect(offenders('components', /^app\b/)).toEqual([])
})
/** The rooms of lib: each uses the values of those before it, never of those after. Types may come from anywhere. */
const rooms = 'i18n text search/engine content queries filters comparison proposal search map pictures data site'.split(
  ' ',
)
test('a room of lib stands on those before it', () => {
  const place = (file: string) => rooms.findIndex((room) => `${file}/`.startsWith(`lib/${room}/`))
  const inRooms = sources.filter((file) => /^lib\/[^/]+\//.test(file))
  expect(inRooms.filter((file) => place(file) === -1)).toEqual([])
  expect(
    inRooms.flatMap((file) =>
      [...text(file).matchAll(/^(?:import|export) (?!type )[^']*from '(\.[^']+)'/gm)]
        .map(([, name = '']) => join(file, '..', name))
        .filter((name) => place(name) > place(file))
        .map((name) => `${file} imports ${name}`),
    ),
  ).toEqual([])
})
test('the engine of the search knows texts and languages, not the catalogue', () => {
  expect(
    offenders('lib/search/engine', /^lib\/(?!search\/engine|(?:i18n\/langs|push|text\/(?:fold|distance))$)/),
  ).toEqual([])
})
test('lib knows nothing of Next or React', () => {
  expect(offenders('lib', /^(next|react)\b/)).toEqual([])
})
test('only what reads content and the cache of the catalogue touch the disk', () => {
  expect(offenders('lib', /^(node:)?fs\b/)).toEqual([
    'lib/content/cache.ts imports node:fs',
    'lib/content/disk.ts imports node:fs',
  ])
  for (const room of ['components', 'app']) expect(offenders(room, /^(node:)?fs\b/)).toEqual([])
})
test('only app asks for the catalogue; everything else takes it as an argument', () => {
  expect(
    sources.filter(
      (file) => !file.startsWith('app') && file !== 'lib/content/index.ts' && text(file).includes('getCatalogue'),
    ),
  ).toEqual([])
})
/** JSON-LD is data that no browser runs; one component writes it, with `<` escaped. */
const holdsData = 'components/json-ld.tsx'
test('no client component, no script, no style attribute', () => {
  expect(
    sources.filter(
      (file) => file !== holdsData && /^\s*'use client'|<script|\sstyle=|next\/link|next\/script/m.test(text(file)),
    ),
  ).toEqual([])
})
test('files stay short enough to read at once', () => {
  const all = [...sources, ...filesIn('server', 'commands', 'bench', 'tests')]
  expect(all.filter((file) => text(file).split('\n').length > 151)).toEqual([])
})
