// Letters that Unicode does not decompose: stripping marks alone would leave „Łódź” unfindable for those who type
// „lodz”. The other Polish letters are here because decomposing takes long, and a build folds hundreds of thousands of
// words.
const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ґ: 'г',
  ё: 'е',
  ą: 'a',
  ć: 'c',
  ę: 'e',
  ń: 'n',
  ó: 'o',
  ś: 's',
  ź: 'z',
  ż: 'z',
}
const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'g')
const plain = /^[a-z0-9]*$/
// й and ї decompose too, but are letters of their own; the apostrophes and the soft hyphen only hold a word together.
const marks = /(и\u0306|і\u0308)|\p{M}|['’ʼ\u00ad]/gu

/**
 * Brings a word to the one spelling under which it is indexed and searched: small letters without diacritics, in every
 * language.
 */
export function fold(word: string): string {
  const small = word.toLowerCase()
  if (plain.test(small)) return small
  const simple = small.replace(special, (letter) => letters[letter] ?? letter)
  return plain.test(simple) ? simple : simple.normalize('NFKD').replace(marks, '$1').normalize('NFC')
}
