import type { z } from 'zod'
import type { Catalogue } from '../catalogue'
import { today } from '../clock'
import { langs, type Lang } from '../i18n/langs'
import { build } from './build'
import { link } from './link'
import type { Slugs } from './link/round'
import { checkTranslations, listUntranslated, type Behind, type Untranslated } from './link/translations'
import type { UrlChecks } from './url-checks'
import { parse, type ContentFile } from './parse'
import { identify } from './parse/file-name'
import { start, type Problem } from './problem'
import { schemas, translationSchemas, type CollectionName } from './schemas'
import { validate, type Entries, type Translations, type Valid } from './validate'
import { proseProblems } from './validate/prose'

/**
 * What checking finds: problems that stop publication, translations that are behind the Polish text or missing, and the
 * entries that are in order.
 */
export type Checked = {
  problems: Problem[]
  behind: Behind[]
  untranslated: Untranslated[]
  entries: Entries
  catalogue: (lang: Lang) => Catalogue
}

/**
 * Checks content files, each alone and then what they say of each other, and makes the catalogue of them in any
 * language. `checks` are the last checks of outside addresses; nothing may have happened after `day`.
 */
export function checkContent(files: readonly ContentFile[], checks: UrlChecks = new Map(), day = today()): Checked {
  const slugs = slugsOf(files)
  const paths = new Set<string>()
  const results = files.map((file) => {
    if (paths.has(file.path)) return [twice(file)]
    paths.add(file.path)
    return parse(file)
  })
  const problems: Problem[] = results.flatMap((result) => (Array.isArray(result) ? result : proseProblems(result)))
  const parsed = results.flatMap((result) => (Array.isArray(result) ? [] : [result]))

  const validIn = <S extends Record<CollectionName, z.ZodType>>(lang: Lang, schemasOf: S) => {
    const valid = <C extends CollectionName>(collection: C): ReadonlyMap<string, Valid<z.output<S[C]>>> => {
      const checked = parsed
        .filter((file) => file.collection === collection && file.lang === lang)
        .map((file) => validate(schemasOf[collection], file))
      problems.push(...checked.flatMap((result) => (Array.isArray(result) ? result : [])))
      return new Map(checked.flatMap((result) => (Array.isArray(result) ? [] : [[result.slug, result]])))
    }
    return {
      practices: valid('practices'),
      cities: valid('cities'),
      categories: valid('categories'),
      editions: valid('editions'),
      jury: valid('jury'),
      criteria: valid('criteria'),
      pages: valid('pages'),
      glossary: valid('glossary'),
    }
  }
  const entries: Entries = validIn('pl', schemas)
  const translations = new Map<Lang, Translations>(
    langs.filter((lang) => lang !== 'pl').map((lang) => [lang, validIn(lang, translationSchemas)]),
  )
  const compared = [...translations.values()].map((one) => checkTranslations(entries, one, slugs))
  problems.push(...link(entries, slugs, parsed, day), ...compared.flatMap((one) => one.problems))
  return {
    problems,
    behind: compared.flatMap((one) => one.behind),
    untranslated: listUntranslated(entries, translations),
    entries,
    catalogue: (lang) => build(entries, translations.get(lang), lang, checks),
  }
}

const twice = ({ path }: ContentFile): Problem => ({
  path,
  ...start,
  field: 'plik',
  expected: 'jednego pliku o tej nazwie',
  actual: 'drugi taki sam',
  fix: 'usuń jeden z nich',
})

/** Every name that a Polish file gives to an entry, whether the file is in order or not. */
function slugsOf(files: readonly ContentFile[]): Slugs {
  const slugs: Record<CollectionName, Set<string>> = {
    practices: new Set(),
    cities: new Set(),
    categories: new Set(),
    editions: new Set(),
    jury: new Set(),
    criteria: new Set(),
    pages: new Set(),
    glossary: new Set(),
  }
  for (const { path } of files) {
    const identity = identify(path)
    if (identity?.lang === 'pl') slugs[identity.collection].add(identity.slug)
  }
  return slugs
}
