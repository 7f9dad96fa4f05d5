// @ts-check
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'

/** @typedef {(below: number) => number} Dice */

/** The same numbers on every run, so that two runs measure the same content. @param {number} seed @returns {Dice} */
const dice = (seed) => (below) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return Math.floor((seed / 2 ** 32) * below)
}

const CITIES = 60
const voivodeships = [
  'dolnoslaskie',
  'kujawsko-pomorskie',
  'lubelskie',
  'lubuskie',
  'lodzkie',
  'malopolskie',
  'mazowieckie',
  'opolskie',
  'podkarpackie',
  'podlaskie',
  'pomorskie',
  'slaskie',
  'swietokrzyskie',
  'warminsko-mazurskie',
  'wielkopolskie',
  'zachodniopomorskie',
]
const themes = [
  'koordynacja',
  'strategia',
  'przeciwdzialanie-dyskryminacji',
  'wspolpraca',
  'dotacje',
  'studia',
  'praca',
  'mieszkanie',
  'edukacja',
  'pomoc-spoleczna',
  'obsluga-mieszkancow',
  'informacja',
  'miejsca-i-kultura',
  'badania',
]
const audiences = [
  'wszyscy-migranci',
  'uchodzcy',
  'studenci',
  'dzieci-i-rodzice',
  'pracownicy',
  'organizacje',
  'urzednicy',
  'mieszkancy',
]
const states = ['planowana', 'trwa', 'wstrzymana', 'zakonczona', 'przeksztalcona', 'brak-danych']
/** Categories of the edition of 2015. */
const categories = [
  'strategie',
  'studenci-zagraniczni',
  'zatrudnianie-w-urzedach',
  'platformy-wspolpracy',
  'konkursy',
  'edukacja',
  'przestrzen',
  'pomoc-spoleczna',
  'punkt-obslugi',
  'nauka',
  'informacja-i-integracja',
]

/**
 * Writes a content folder: the real one with `count` made-up practices in sixty cities added, each with every field,
 * 8 kB of prose, five sources and twelve events. The words are those of the real texts, in no order.
 * @param {string} real the real content folder
 * @param {string} folder where the new one goes
 * @param {number} count
 */
export function writeMadeUp(real, folder, count) {
  cpSync(real, folder, { recursive: true })
  const roll = dice(count)
  const words = [
    ...new Set(
      readdirSync(join(real, 'practices'))
        .filter((name) => !/\.\w\w\.md$/.test(name))
        .flatMap((name) => readFileSync(join(real, 'practices', name), 'utf8').match(/\p{Ll}{3,}/gu) ?? []),
    ),
  ]
  const sentence = (length = 8 + roll(10)) => {
    const text = Array.from({ length }, () => words[roll(words.length)]).join(' ')
    return `${text[0]?.toUpperCase()}${text.slice(1)}.`
  }
  /** @template T @param {readonly T[]} list */
  const pick = (list) => /** @type {T} */ (list[roll(list.length)])
  const cities = readdirSync(join(real, 'cities'))
    .filter((name) => !/\.\w\w\.md$/.test(name))
    .map((name) => name.replace(/\.md$/, ''))
  for (let i = 0; cities.length < CITIES; i++) {
    cities.push(`miasto-${i}`)
    write(
      'cities',
      `miasto-${i}`,
      {
        name: `Miasto ${i}`,
        genitive: `Miasta ${i}`,
        locative: `w Mieście ${i}`,
        voivodeship: voivodeships[i % 16],
        coordinates: { latitude: 50 + (i % 7) * 0.6, longitude: 15.5 + (i % 11) * 0.7 },
        summary: sentence(),
        published: '2026-11-22',
        changed: '2026-11-22',
      },
      sentence(),
    )
  }
  mkdirSync(join(folder, 'practices'), { recursive: true })
  for (let i = 0; i < count; i++) write('practices', `praktyka-${i}`, practice(i), prose())

  /** @param {string} collection @param {string} slug @param {object} data @param {string} body */
  function write(collection, slug, data, body) {
    writeFileSync(join(folder, collection, `${slug}.md`), `---\n${stringify(data, { lineWidth: 0 })}---\n${body}\n`)
  }
  function prose() {
    let text = ''
    for (let part = 1; text.length < 8000; part++)
      text += `${part % 4 === 1 ? `## ${sentence(4).slice(0, -1)}\n\n` : ''}${Array.from({ length: 5 }, () => sentence()).join(' ')}\n\n`
    return text.slice(0, 8000).trimEnd()
  }
  /** @param {number} i */
  function practice(i) {
    const source = () => `zrodlo-${roll(5)}`
    return {
      title: `${sentence(4).slice(0, -1)} ${i}`,
      city: cities[i % cities.length],
      summary: sentence(18).slice(0, 390),
      themes: [...new Set([pick(themes), pick(themes)])],
      audiences: [pick(audiences)],
      leadBodyKind: 'urzad-miasta',
      status: { state: pick(states), asOf: `20${10 + roll(16)}-05`, source: source() },
      recognition: [
        {
          edition: 2015,
          category: pick(categories),
          as: i % 3 === 0 ? 'award' : 'similar',
          title: sentence(5),
          summary: sentence(),
          justification: sentence(),
          opinion: sentence(),
          source: source(),
        },
      ],
      how: Object.fromEntries(
        [
          'leadBody',
          'justification',
          'legalBasis',
          'funding',
          'partners',
          'forWhom',
          'scale',
          'period',
          'failures',
          'recommendations',
        ].map((field) => [field, sentence()]),
      ),
      results: Array.from({ length: 3 }, (_, k) => ({
        key: `liczba-${k}`,
        date: String(2010 + roll(16)),
        text: `${roll(5000)} ${sentence(5)}`,
        source: source(),
      })),
      timeline: Array.from({ length: 12 }, (_, k) => ({
        key: `zdarzenie-${k}`,
        date: `20${10 + k}-0${1 + roll(9)}`,
        text: sentence(),
        sources: [source()],
      })),
      reviews: [{ key: 'przeglad', year: 2016, finding: 'kontynuowana', text: sentence(), sources: [source()] }],
      gaps: [{ key: 'brak', text: sentence() }],
      sources: Array.from({ length: 5 }, (_, k) => ({
        key: `zrodlo-${k}`,
        title: sentence(6),
        publisher: `Wydawca ${roll(100)}`,
        kind: 'media',
        address: `https://przyklad-${roll(500)}.pl/artykul/${i}-${k}`,
        published: `20${10 + roll(16)}-0${1 + roll(9)}-1${roll(9)}`,
      })),
      published: '2026-11-22',
      changed: '2026-11-22',
    }
  }
}
