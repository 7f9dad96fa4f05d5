import type { Lang } from './langs'

type Forms = { one: string; few?: string; many?: string; other: string }
const rules: Record<Lang, Intl.PluralRules> = {
  pl: new Intl.PluralRules('pl'),
  en: new Intl.PluralRules('en'),
  uk: new Intl.PluralRules('uk'),
}

/** A number with its noun in the right form: „1 praktyka”, „2 praktyki”, „5 praktyk”. */
export function counted(lang: Lang, count: number, forms: Forms): string {
  const rule = rules[lang].select(count)
  const form = rule === 'one' ? forms.one : rule === 'few' ? forms.few : rule === 'many' ? forms.many : forms.other
  return `${count}\u00a0${form ?? forms.other}`
}

const lists: Record<Lang, Intl.ListFormat> = {
  pl: new Intl.ListFormat('pl'),
  en: new Intl.ListFormat('en-GB'),
  uk: new Intl.ListFormat('uk'),
}

/** Things one after another with the language's “and”: „2014, 2015 i 2016”. */
export const listed = (lang: Lang, items: readonly (string | number)[]): string => lists[lang].format(items.map(String))
