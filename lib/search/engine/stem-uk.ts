import { setOf, strip, tableOf } from './strip'

const vowel = /[аеєиіїоуюя]/

const endings = setOf(`
  ами ями ам ям ах ях ів їв ев ові еві єві ом ем єм ою ею єю а я у ю и ы і ї о е є ь й
  ий ій ого ього ому ьому им їм их їх ими їми ої ьої ьою
  ый ые ым ых ыми ая яя ое ее ие`) // the last line is Russian, which readers type too

// Words that change inside or whose own last letters look like an ending, by what the rules below leave of their forms.
const inside = tableOf({
  києв: 'київ',
  львов: 'львів',
  харков: 'харків',
  харц: 'харків',
  краков: 'краків',
  крац: 'краків',
  жешов: 'жешів',
  жеш: 'жешів',
  тарнов: 'тарнів',
  тарн: 'тарнів',
  білостц: 'білостоц',
  люд: 'людин',
  люде: 'людин',
  людьм: 'людин',
  діт: 'дит',
  діте: 'дит',
  дітьм: 'дит',
  дитин: 'дит',
  дії: 'дія',
  дій: 'дія',
  діям: 'дія',
  діях: 'дія',
  сіме: 'сім',
  гроше: 'грош',
  грошим: 'грош',
  рок: 'рік',
  роц: 'рік',
  школ: 'шкіл',
  робіт: 'робот',
  церков: 'церкв',
  міс: 'міст',
  прогр: 'програм',
  напр: 'напрям',
  вєтн: 'вєтнам',
})

/**
 * Cuts a Ukrainian word, already folded, down to what its inflected forms share: „біженець” and „біженців” to „біженц”.
 */
export function stemUk(word: string): string {
  const stem = settle(stripInflection(word))
  return inside.get(stem) ?? stem
}

function stripInflection(word: string): string {
  if (word === 'учень') return 'учн' // and not as „учений”
  // A judge is no court, nor Radom a council.
  if (/^судд/.test(word)) return 'суддя'
  if (word === 'радом') return word
  if (word === 'войно') return word // Magdalena Wojno, no „война”
  const quality = /^(..+)(?:іст|ост)(?:ь|і|ю|ей|ям|ями|ях)$/.exec(word)
  if (quality) return `${quality[1]}ост`
  // „організація”, „організації”, „організацій”: the й of the last stands for the і before the other endings; „мерія”
  // would be a mayor, „візія” a visa.
  const abstract = /^(?!мері|мэри|візі)(.{3,})[іи](?:[яїюй]|єю|ям|ями|ях|їв)$/.exec(word)
  if (abstract?.[1]) return abstract[1]
  if (/...[еє]ць?$/.test(word)) return word.replace(/[еє]ць?$/, 'ц')
  if (/...ок$/.test(word)) return word.replace(/ок$/, 'к')
  return strip(word, endings, 3, vowel)
}

/**
 * Levels what stands before the ending: the doubled н of „навчання”, and к, г, х, which Ukrainian softens to ц, з, с.
 */
const settle = (stem: string) =>
  stem.length < 4
    ? stem
    : stem
        .replace(/([нтлдсз])\1$/, '$1')
        .replace(/(?<![сц]|[сцз]ь)к$/, 'ц')
        .replace(/г$/, 'з')
        .replace(/х$/, 'с')

const verb = /(?:ува|юва)?(?:ти|ть|ться|тися|в|ла|ло|ли|є|ють|ємо|єте|єш|й|ймо|йте)$/
// „рівність” ends as an infinitive does.
const noun = /[іо]ст(?:ь|ю)$/
const derivation = setOf(
  'ськ цьк зьк ічн і ств цтв ов ев альн ійн аці яці ізаці ац яц ізац ост ован ен ан уван юван изм ізм ист іст',
)

/** Cuts a Ukrainian word, already folded, down to what its family shares: „працювати” and „працювання” to „прац”. */
export function rootUk(word: string): string {
  const plain = noun.test(word) ? word : word.replace(verb, '').replace(/[аиіїя]$/, '')
  const base =
    plain !== word && plain.length >= 4 && vowel.test(plain) && verb.test(word) ? plain : stripInflection(word)
  // What is too short to lose its ending still levels it: „расист” and „расизм”.
  return settle(strip(strip(settle(base), derivation, 4, vowel), derivation, 4, vowel)).replace(/(?<=[иі])ст$/, 'зм')
}
