import { z } from 'zod'
import { langs } from '../../lib/i18n/langs'
import type { Entries } from '../../lib/content/validate'
import { currentHash } from '../../lib/content/hash'
import { identify } from '../../lib/content/parse/file-name'
import { polishWords, translationSchemas, type CollectionName } from '../../lib/content/schemas'
import { text } from '../../lib/content/schemas/fields'
import { writeFields } from '../../lib/content/write'
import type { Made, Maker } from './made'
import { answersTo, refuseUnknown, Unanswered, type Answer, type Question } from './question'

/** Asks which Polish file to translate and what the translation cannot do without, and makes it. */
export const makeTranslation: Maker = async ({ flags, person, files, checked: { entries } }) => {
  const which: Question = {
    name: 'of',
    say: 'Polski plik do tłumaczenia, np. content/practices/study-in-lublin.md',
    schema: text,
  }
  const chosen = (await answersTo([which], flags, person))('of')
  const identity = identify(chosen)
  if (!identity || identity.lang !== 'pl' || !files.some(({ path }) => path === chosen))
    throw new Unanswered(
      `Nie ma polskiego pliku „${chosen}”. Podaj ścieżkę od content/, np. content/practices/study-in-lublin.md.`,
    )
  const questions = [langQuestion, ...translationQuestions(entries, identity.collection, identity.slug)]
  refuseUnknown(flags, [which, ...questions])
  return newTranslation(entries, identity.collection, identity.slug, await answersTo(questions, flags, person))
}

/** The words of an entry that a translation cannot do without, each asked for with its Polish text. */
function translationQuestions<C extends CollectionName>(entries: Entries, collection: C, slug: string): Question[] {
  const known = new Map<string, unknown>(Object.entries(polishOf(entries, collection, slug).words))
  return Object.entries(translationSchemas[collection].shape)
    .filter(([name, schema]) => name !== 'translates' && !schema.safeParse(undefined).success)
    .map(([name, schema]) => ({ name, say: `${name} po polsku: „${String(known.get(name))}”`, schema }))
}

const others = langs.filter((lang) => lang !== 'pl')
const langQuestion: Question = {
  name: 'lang',
  say: `Na jaki język: ${others.join(' albo ')}`,
  schema: z.enum(others, others.join(' albo ')),
  options: others,
}

/**
 * A translation with the words that were given; every other Polish text stands in it as a comment, ready to be
 * translated.
 */
function newTranslation<C extends CollectionName>(entries: Entries, collection: C, slug: string, answer: Answer): Made {
  const { entry, words } = polishOf(entries, collection, slug)
  const given = Object.fromEntries(
    translationQuestions(entries, collection, slug).map(({ name }) => [name, answer(name)]),
  )
  const left = Object.fromEntries(
    Object.entries(words).filter(
      ([name, value]) => !Object.hasOwn(given, name) && Object.keys(Object(value)).length > 0,
    ),
  )
  const comment =
    Object.keys(left).length > 0
      ? `# Niżej polskie teksty. Przetłumacz je i usuń „# ” z początku wiersza; kluczy nie zmieniaj.\n${writeFields(left).trimEnd().replace(/^/gm, '# ')}\n`
      : ''
  const path = `content/${collection}/${slug}.${answer('lang')}.md`
  return {
    path,
    text: `---\n${writeFields({ translates: currentHash(collection, entry), ...given })}${comment}---\n`,
    next: [
      `Otwórz ${path}: przetłumacz teksty z wierszy z „# ”, a pod drugą linią --- całą treść pliku content/${collection}/${slug}.md.`,
    ],
  }
}

function polishOf<C extends CollectionName>(entries: Entries, collection: C, slug: string) {
  const entry = entries[collection].get(slug)
  if (!entry) throw new Error(`content/${collection}/${slug}.md is not there`)
  return { entry, words: polishWords[collection](entry.data) }
}
