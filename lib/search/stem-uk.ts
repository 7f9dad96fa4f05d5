import { setOf, strip, tableOf } from './strip'

const vowel = /[аеєиіїоуюя]/

const endings = setOf(`
  ами ями ам ям ах ях ів їв ев ові еві єві ом ем єм ою ею єю а я у ю и ы і ї о е є ь й
  ий ій ого ього ому ьому им їм их їх ими їми ої ьої ьою`)

// Words that change inside or whose own last letters look like an ending, by what the rules below leave of their forms.
const inside = tableOf({
  києв: 'київ', львов: 'львів', харков: 'харків', краков: 'краків', жешов: 'жешів', тарнов: 'тарнів', школ: 'шкіл', міс: 'міст', люд: 'людин', діт: 'дит', дитин: 'дит', рок: 'рік', прогр: 'програм', напр: 'напрям', вєтн: 'вєтнам',
})
const cityInIv = /^(?:київ|львів|харків|краків|жешів|тарнів)$/

/** Cuts a Ukrainian word, already folded, down to what its inflected forms share: „біженець” and „біженців” to „біженц”. */
export function stemUk(word: string): string {
  const stem = settle(stripInflection(word))
  return inside.get(stem) ?? stem
}

function stripInflection(word: string): string {
  if (cityInIv.test(word)) return word
  const quality = /^(..+)(?:іст|ост)(?:ь|і|ю|ей|ям|ями|ях)$/.exec(word)
  if (quality) return `${quality[1]}ост`
  if (/...[еє]ць?$/.test(word)) return word.replace(/[еє]ць?$/, 'ц')
  if (/...ок$/.test(word)) return word.replace(/ок$/, 'к')
  return strip(word, endings, 3, vowel)
}

/** Levels what stands before the ending: the doubled н of „навчання”, and к, г, х, which Ukrainian softens to ц, з, с. */
const settle = (stem: string) => (stem.length < 4 ? stem : stem.replace(/([нтлдсз])\1$/, '$1').replace(/(?<![сц]|[сцз]ь)к$/, 'ц').replace(/г$/, 'з').replace(/х$/, 'с'))

const verb = /(?:ува|юва)?(?:ти|ть|ться|тися|в|ла|ло|ли|є|ють|ємо|єте|єш|й|ймо|йте)$/
const derivation = setOf('ськ цьк зьк ічн і ств цтв ов ев альн ійн аці яці ізаці ост ован ен ан уван юван изм ізм ист іст')

/** Cuts a Ukrainian word, already folded, down to what its family shares: „працювати” and „працювання” to „прац”. */
export function rootUk(word: string): string {
  const plain = word.replace(verb, '').replace(/[аиіїя]$/, '')
  const base = plain !== word && plain.length >= 4 && vowel.test(plain) && verb.test(word) ? plain : stripInflection(word)
  // What is too short to lose its ending still levels it: „расист” and „расизм”.
  return settle(strip(strip(settle(base), derivation, 4, vowel), derivation, 4, vowel)).replace(/(?<=[иі])ст$/, 'зм')
}
