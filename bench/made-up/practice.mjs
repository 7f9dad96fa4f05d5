// @ts-check

/**
 * The front matter of a made-up practice, with every field, five sources and twelve events.
 * @param {number} i its number
 * @param {ReturnType<typeof import('./real.mjs').readReal>} real
 * @param {import('./writer.mjs').Writer} writer
 */
export function practice(i, { cities, themes, audiences, states, categories, how }, { roll, pick, sentence, title }) {
  const source = () => `zrodlo-${roll(5)}`
  const year = () => String(2010 + roll(16))
  return {
    title: `${title()} ${i}`,
    city: cities[i % cities.length],
    summary: sentence(18).slice(0, 390),
    themes: [...new Set([pick(themes), pick(themes)])],
    audiences: [pick(audiences)],
    leadBodyKind: 'urzad-miasta',
    status: { state: pick(states), asOf: `${2016 + roll(10)}-05`, source: source() },
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
    how: Object.fromEntries(how.map((field) => [field, `${sentence()}[](source:${source()})`])),
    results: Array.from({ length: 3 }, (_, k) => ({
      key: `liczba-${k}`,
      date: year(),
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
      published: `${year()}-0${1 + roll(9)}-1${roll(9)}`,
    })),
    published: '2026-11-22',
    changed: '2026-11-22',
  }
}
