import { setOf, strip, tableOf } from './strip'

const vowel = /[aeiouy]/

const irregular = tableOf({
  children: 'child',
  people: 'person',
  men: 'man',
  women: 'woman',
  taught: 'teach',
  held: 'hold',
  ran: 'run',
  running: 'run',
  built: 'build',
  won: 'win',
  winning: 'win',
  spoke: 'speak',
  spoken: 'speak',
  lives: 'life',
  criteria: 'criterion',
  media: 'media',
  police: 'police',
  news: 'news',
  marketing: 'marketing',
  met: 'meet',
  led: 'lead',
  found: 'find',
  sought: 'seek',
  wrote: 'write',
  written: 'write',
  chose: 'choose',
  chosen: 'choose',
  paid: 'pay',
  gave: 'give',
  given: 'give',
  kept: 'keep',
  left: 'leave',
  made: 'make',
  sent: 'send',
  evening: 'evening',
  evenings: 'evening',
})

/**
 * Cuts an English word, already folded, down to what its inflected forms share: „cities” to „city”, „organizing” to
 * „organis”.
 */
export function stemEn(word: string): string {
  const known = irregular.get(word)
  if (known) return known
  const stem =
    word.length < 4
      ? word
      : settle(
          singular(word).replace(/^(..+)(?:ing|ed)$/, (all: string, rest: string) =>
            vowel.test(rest) && !/[eo]e?$/.test(rest) ? undouble(rest) : all,
          ),
        )
  return stem.replace(/iz(?=$|at)/, 'is').replace(/ll$/, 'l') // „organize”, „counseling” as it is spelt in America
}

const singular = (word: string) =>
  /[^aeiou]ies$/.test(word) && word.length > 4
    ? word.replace(/ies$/, 'y')
    : /(?:ss|sh|ch|x|zz)es$/.test(word)
      ? word.slice(0, -2)
      : /[^sui]s$/.test(word)
        ? word.slice(0, -1)
        : word

const undouble = (word: string) => (/([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word)
// A final e goes with -ing and -ed, and so must go without them: „hire”, „hiring”.
const settle = (word: string) => (/[^e]e$/.test(word) && word.length > 3 ? word.slice(0, -1) : word)

const derivation = setOf(
  'er or ory ment ation isation ication ition ion iv ativ al ical ically ional ity ly ness ship anc enc ant ent abl ful less y ic',
)
const doctrine = setOf('ism ist istic')
// Their last letters look like a derivation: „police” would be a kin of „policy”.
const whole = setOf('police assist mention minority cooky directiv edition publish publisher stateless')

/**
 * Cuts an English word, already folded, down to what its family shares: „employ”, „employer” and „employment” to
 * „employ”.
 */
export function rootEn(word: string): string {
  const stem = stemEn(word)
  if (whole.has(stem)) return stem
  const base = strip(stem, doctrine, 3, vowel)
  const root = strip(strip(base, derivation, 4, vowel), derivation, 5, vowel)
  return settle(undouble(root)).replace(/i$/, 'y')
}
