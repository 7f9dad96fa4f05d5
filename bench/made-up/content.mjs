// @ts-check
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { practice } from './practice.mjs'
import { readReal } from './real.mjs'
import { createWriter } from './writer.mjs'

const CITIES = 60
const CHARACTERS = 8000

/**
 * Writes a content folder: the real one with `count` made-up practices in sixty cities added, each with 8 kB of prose.
 * @param {string} from the real content folder
 * @param {string} folder where the new one goes
 * @param {number} count
 */
export function writeMadeUp(from, folder, count) {
  cpSync(from, folder, { recursive: true })
  const real = readReal(from)
  const writer = createWriter(real.words, count)
  const newCities = Array.from({ length: CITIES - real.cities.length }, (_, i) => `miasto-${i}`)
  newCities.forEach((slug, i) => {
    const city = {
      name: `Miasto ${i}`,
      voivodeship: real.voivodeships[i % real.voivodeships.length],
      coordinates: { latitude: 50 + (i % 7) * 0.6, longitude: 15.5 + (i % 11) * 0.7 },
      summary: writer.sentence(),
      published: '2026-11-22',
      changed: '2026-11-22',
    }
    save(join(folder, 'cities', `${slug}.md`), city, writer.sentence())
  })
  const cities = [...real.cities, ...newCities]
  for (let i = 0; i < count; i++) {
    const made = practice(i, { ...real, cities }, writer)
    save(join(folder, 'practices', `praktyka-${i}.md`), made, writer.prose(CHARACTERS))
  }
}

/** @param {string} file @param {object} data @param {string} body */
const save = (file, data, body) => writeFileSync(file, `---\n${stringify(data, { lineWidth: 0 })}---\n${body}\n`)
