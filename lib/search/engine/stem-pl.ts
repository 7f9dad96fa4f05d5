import { setOf, strip, tableOf } from './strip'

const vowel = /[aeiouy]/

const endings = setOf(`
  iowie iami iach iego iemu owi iom iow iem iej ich imi ium ia ie io iu ii im i
  ami ach ego emu om ow em ej ych ymi ym um a e o u y`)

// Words whose own last letters look like an ending.
const whole = /(?:system|problem|poziom|dyplom|kolej|rozmow|umow|zmow|rozum|tlum|^radom)$/
const cityInOw = /^(krakow|tarnow|rzeszow|chorzow|glogow|piotrkow|gorzow|lwow)(?:owi|ie|em|a)?$/

// Words that change inside, by what the rules below leave of their forms.
const inside = tableOf({
  bialegostoc: 'bialystoc',
  bialymstoc: 'bialystoc',
  bialemustoc: 'bialystoc',
  krasnegostaw: 'krasnystaw',
  krasnymstaw: 'krasnystaw',
  urzed: 'urzad',
  bled: 'blad',
  sasied: 'sasiad',
  pienied: 'pieniad',
  swiec: 'swiac',
  powiec: 'powiac',
  miesc: 'miasc',
  miesiec: 'miesiac',
  pieniedzm: 'pieniad',
  romow: 'rom',
  uczni: 'uczn',
  dziecm: 'dziec',
  dzieck: 'dziec',
  ludzm: 'lud',
  kosciel: 'kosciol',
  przyjaciol: 'przyjaciel',
  koled: 'koleg',
  ojciec: 'ojc',
  kole: 'kolej',
  polsc: 'polsk',
  tydzien: 'tygodn',
  uczen: 'uczn',
  styczen: 'styczn',
  kwiecien: 'kwiecn',
  sierpien: 'sierpn',
  wrzesien: 'wrzesn',
  grudzien: 'grudn',
  marzec: 'marc',
})

/**
 * Cuts a Polish word, already folded, down to what its inflected forms share: „urzędnicy” and „urzędnikom” to
 * „urzednic”.
 */
export function stemPl(word: string): string {
  const city = cityInOw.exec(word)
  if (city?.[1]) return city[1]
  return restore(settle(word, stripInflection(word)))
}

const restore = (stem: string) => inside.get(stem) ?? stem

function stripInflection(word: string): string {
  if (whole.test(word)) return word
  // What the rules leave of it would be „rada”.
  if (/^radi(?:o|a|u|em|ach)$/.test(word)) return 'radio'
  // „Co radzą eksperci” stands in many texts, and is no „rada”.
  if (word === 'radza') return 'radzil'
  // Denmark is no data.
  if (/^dani[ai]$/.test(word)) return 'dania'
  // Magdalena Wojno is no „wojna”.
  if (word === 'wojno') return word
  // „cudzoziemiec”, „cudzoziemca”: the e of the last syllable goes when an ending comes.
  if (/...(?:i|l)ec$/.test(word)) return word.replace(/i?ec$/, 'c')
  // „gdańszczanin”, „gdańszczanie”: -in- stands in the singular alone.
  const inhabitant = /^(.{3,}an)in(?:a|owi|em|ie|ow)?$/.exec(word)
  if (inhabitant?.[1]) return inhabitant[1]
  if (/..[^ieot]ek$|..[abnoy]tek$/.test(word) && !/(?:bli|kart)otek$/.test(word)) return word.replace(/ek$/, 'k')
  return strip(word, endings, 3, vowel)
}

/** Levels the last consonant, which Polish softens: t/ci, d/dzi, k/c, g/dz, r/rz. */
function settle(word: string, stem: string): string {
  if (/scy$/.test(word)) return `${stem.slice(0, -1)}k`
  if (/(?:o|pra)dz[ey]$/.test(word)) return stem.replace(/dz$/, 'g')
  if (stem.length < 4 || stem === 'lodz' || stem === 'debak') return stem
  return stem
    .replace(/rz$/, 'r')
    .replace(/dz$/, 'd')
    .replace(/([^sc])k$|t$/, '$1c')
}

const verb = new RegExp(
  `(?:${[
    '(?:owa|[yi]wa|i[ae]|[aeiy])l(?:[aoiy]?(?:by)?(?:m|s|smy|scie)?|em|es)', // past and conditional
    '(?:i?a|u|e)j(?:e|esz|emy|ecie|a|my|cie|myz|ciez)?', // present and imperative
    '[aeiy](?:m|sz|my|cie)',
    '(?:owa|[yi]wa|ia|na|[aiy])c', // infinitive
  ].join('|')})$`,
)

const derivation = setOf(`
  owan ywan iwan ian an ien en ion on ajac ujac iac ac acj acyjn yjn osc ow aln ialn iczn stw enstw istycz istyczn ator atorsk`)
const doctrine = setOf('izm yzm ist yst istow istowsk')

// Words whose last letters look like a derivation or an ending: they would be kin of others, as „Poznań” of „poznać”.
const alone = /^(szkolen|poznan|stanowsk|stadion|slowen|gotowani|wydalen)/

/**
 * Cuts a Polish word, already folded, down to what its family shares: „zatrudnić”, „zatrudnianie” and „zatrudniona” to
 * „zatrudn”.
 */
export function rootPl(word: string): string {
  const [, itself] = alone.exec(word) ?? []
  if (itself) return itself
  const plain = whole.test(word) ? word : word.replace(verb, '')
  const isVerb = plain !== word && plain.length >= 4 && vowel.test(plain)
  const base = isVerb ? plain : stripInflection(word)
  const family = strip(strip(base.replace(/(.{5})sk$/, '$1'), doctrine, 3, vowel), derivation, 4, vowel)
  const root = strip(family, derivation, 4, vowel)
    .replace(/cz$/, 'c')
    .replace(/c[jk]$/, 'c')
    .replace(/([tlr])k$/, '$1')
  return restore(settle('', root))
}
