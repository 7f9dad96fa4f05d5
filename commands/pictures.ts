/**
 * npm run pictures: the picture of each practice and city that networks show beside a link, and the icons of the
 * manifest, as PNG in public/. A picture is kept under .next/cache by a hash of its drawing, which holds its words, its
 * template and its letters as outlines; so a second run draws, but renders none.
 */
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import { getCatalogue } from '../lib/content'
import { publishedLangs } from '../lib/i18n/langs'
import { cardsOf } from '../lib/pictures/cards'
import { drawCard } from '../lib/pictures/draw'
import { drawIcon, icons } from '../lib/pictures/icons'
import { openPen } from './pen'

const started = performance.now()
const cache = '.next/cache/pictures'
const folder = 'public/pictures'
const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json')
const pens = {
  bold: openPen('@expo-google-fonts/literata/600SemiBold/Literata_600SemiBold.ttf'),
  regular: openPen('@expo-google-fonts/literata/400Regular/Literata_400Regular.ttf'),
}

const drawings = [
  ...publishedLangs.flatMap((lang) =>
    cardsOf(getCatalogue(lang)).map((card) => ({ address: card.address, svg: drawCard(card, lang, pens) })),
  ),
  ...icons.map((icon) => ({ address: icon.address, svg: drawIcon(icon) })),
]
const wanted = drawings.map(({ address, svg }) => ({
  address,
  svg,
  kept: join(cache, `${createHash('sha256').update(version).update(svg).digest('hex').slice(0, 32)}.png`),
}))
/** Cards that look the same are one picture. */
const pictures = new Map(wanted.map(({ kept, svg }) => [kept, svg]))
const missing = [...pictures].filter(([kept]) => !existsSync(kept))

mkdirSync(cache, { recursive: true })
await Promise.all(
  missing.map(async ([kept, svg]) => {
    const picture = await renderAsync(svg, { font: { loadSystemFonts: false } })
    writeFileSync(`${kept}.${process.pid}`, picture.asPng())
    renameSync(`${kept}.${process.pid}`, kept) // at once whole
  }),
)
for (const old of readdirSync(cache)) if (!pictures.has(join(cache, old))) rmSync(join(cache, old))

rmSync(folder, { recursive: true, force: true })
for (const { address, kept } of wanted) {
  mkdirSync(dirname(join('public', address)), { recursive: true })
  copyFileSync(kept, join('public', address))
}
const bytes = wanted.reduce((sum, { kept }) => sum + readFileSync(kept).length, 0)
console.log(
  `${wanted.length} pictures, ${missing.length} of them made now, ${Math.round(bytes / wanted.length / 1024)} kB each, in ${((performance.now() - started) / 1000).toFixed(1)} s`,
)
