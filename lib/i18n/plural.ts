import type { Lang } from './langs'

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
const rules: Record<Lang, Intl.PluralRules> = {
  pl: new Intl.PluralRules('pl'),
  en: new Intl.PluralRules('en'),
  uk: new Intl.PluralRules('uk'),
}

/** A number with its noun in the right form: „1 praktyka”, „2 praktyki”, „5 praktyk”. */
export const counted = (lang: Lang, count: number, forms: Forms): string =>
  `${count}\u00a0${forms[rules[lang].select(count)] ?? forms.other}`

const lists: Record<Lang, Intl.ListFormat> = {
  pl: new Intl.ListFormat('pl'),
  en: new Intl.ListFormat('en-GB'),
  uk: new Intl.ListFormat('uk'),
}

/** Things one after another with the language's “and”: „2014, 2015 i 2016”. */
export const listed = (lang: Lang, items: readonly (string | number)[]): string => lists[lang].format(items.map(String))
