// Times the search over made-up documents: node --expose-gc --import tsx bench/search.ts [documents]
import { createSearch, type SearchDocument } from '../lib/search/engine'

const DOCUMENTS = Number(process.argv[2] ?? 10_000),
  CHARACTERS = 8_000,
  QUERIES = 2_000

const beginnings =
  'cudzoziem mieszk urzęd student uchodź migr integr kultur język szkol naucz miast gmin powiat wojewódz organiz fundacj stowarzysz projekt progr działa współprac pomoc porad prawn prac zatrudn zdrow opiek rodzin kobiet młodzież senior sport muzy teatr bibliot edukacj wolontari warsztat spotk konkurs nagrod budżet dotacj rad komisj zespół strateg rozwoj plan raport badan dialog toleranc różnorodn dyskrymin równ bezpiecz policj straż granic dokument wnios zezwol pobyt obywatel paszport tłumacz inform portal ulic dzielnic osiedl park transport autobus tramwaj przystanek rower most rzek most las zieleń wod energ środowisk odpad recykling podat umow ustaw rozporządz sąd prawnik lekarz szpital klinik'.split(
    ' ',
  )
const middles = ['', 'n', 'ow', 'sk', 'acj', 'eni', 'nik', 'ośc']
const nounEndings = ['', 'a', 'u', 'owi', 'em', 'ie', 'y', 'ów', 'om', 'ami', 'ach']
const adjectiveEndings = ['y', 'a', 'e', 'ego', 'emu', 'ym', 'ej', 'ą', 'ych', 'ymi']
const small = 'i w na z do dla że się o od po jest są nie to oraz przez przy który która'.split(' ')
const cities = [
  'Lublin',
  'Warszawa',
  'Białystok',
  'Kraków',
  'Wrocław',
  'Łomża',
  'Łódź',
  'Gdańsk',
  'Poznań',
  'Szczecin',
  'Toruń',
  'Kielce',
]
const syllables =
  'ba be bo bra cho da de do dra fa ga gra ja ka ko kra la le lo ma mi na no pa po ra ro sta sza ta to wa wi wo za że'.split(
    ' ',
  )

// A generator of our own, so that every run searches the same documents.
let seed = 2014
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}
const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]
const name = () => any(syllables) + any(syllables) + any(syllables) + any(['cki', 'ski', 'k', 'c', 'n', 'rz'])

// Rare names make the long tail that real texts have.
const lexemes = [...new Set(beginnings.flatMap((beginning) => middles.map((middle) => beginning + middle)))].sort(
  () => random() - 0.5,
)
for (let count = 0; count < 6_000; count++) lexemes.push(name())
const inflect = (lexeme: string) => lexeme + any(/(?:sk|n|ow|ck)$/.test(lexeme) ? adjectiveEndings : nounEndings)

// Zipf's law as Mandelbrot corrected it: the place in the list says how frequent a word is, and no word of content is
// as frequent as „w” or „na”.
const SHIFT = 20
const zipf = (size: number) => Math.floor(SHIFT * (Math.exp(random() * Math.log((size + SHIFT) / SHIFT)) - 1))
const word = () => (random() < 0.25 ? any(small) : inflect(lexemes[zipf(lexemes.length)]))
// A text has a subject: half of its words come from some hundred that stand side by side in the list.
const wordAbout = (subject: number) =>
  random() < 0.5 ? word() : inflect(lexemes[(subject + zipf(100)) % lexemes.length])
const sentence = (subject: number) => {
  const words = Array.from({ length: 6 + Math.floor(random() * 14) }, () => wordAbout(subject)).join(' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}. `
}
const document = (_: unknown, number: number): SearchDocument => {
  const subject = zipf(lexemes.length)
  let text = ''
  while (text.length < CHARACTERS) text += sentence(subject)
  return {
    id: `d${number}`,
    title: Array.from({ length: 5 }, () => wordAbout(subject)).join(' '),
    place: any(cities),
    text: Buffer.from(text).toString(),
  }
}

const mistyped = (right: string) => {
  const at = 1 + Math.floor(random() * Math.max(1, right.length - 2))
  return right.slice(0, at) + right.charAt(at + 1) + right.charAt(at) + right.slice(at + 2)
}
const query = () => {
  const words = Array.from({ length: 1 + Math.floor(random() * 4) }, word)
  return (random() < 0.3 ? words.map(mistyped) : words).join(' ')
}

const used = () => {
  // Twice, because buffers are only given back by the collection after.
  global.gc?.()
  global.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 2 ** 20
}
const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(3)

const documents = Array.from({ length: DOCUMENTS }, document)
const before = used()
const started = performance.now()
const search = createSearch(documents, 'pl')
const built = performance.now() - started
const memory = used() - before
const queries = Array.from({ length: QUERIES + 200 }, query)
for (const warm of queries.slice(0, 200)) search.search(warm)
const times = queries
  .slice(200)
  .map((asked) => {
    const begun = performance.now()
    search.search(asked)
    return performance.now() - begun
  })
  .sort((a, b) => a - b)

console.log(`${DOCUMENTS} documents of ${CHARACTERS} characters`)
console.log(
  `build ${(built / 1000).toFixed(2)} s, index ${global.gc ? memory.toFixed(1) : '? (run with --expose-gc)'} MB`,
)
console.log(`query p50 ${at(times, 0.5)} ms, p99 ${at(times, 0.99)} ms, slowest ${at(times, 1)} ms`)
