import { langs, type Lang } from '../../i18n/langs'
import { isCollectionName, type CollectionName } from '../schemas'
import { slugOf } from '../slug'

const address = /^content\/([a-z]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.([a-z]{2}))?\.md$/
const isLang = (value: string): value is Lang => langs.some((lang) => lang === value)

/** The collection, name and language that a path stands for; undefined where it stands for none. */
export function identify(path: string): { collection: CollectionName; slug: string; lang: Lang } | undefined {
  const [, collection = '', slug = '', lang = 'pl'] = address.exec(path) ?? []
  return isCollectionName(collection) && isLang(lang) ? { collection, slug, lang } : undefined
}

/** What to do with a file whose path says nothing: where only the name is wrong, the name it should have. */
export function betterName(path: string): string {
  const [, foreign] = /\.([a-z]{2})\.md$/.exec(path) ?? []
  if (foreign && !isLang(foreign)) {
    const endings = langs.filter((lang) => lang !== 'pl').map((lang) => `.${lang}.md`)
    return `zmień końcówkę nazwy na ${endings.join(' albo ')}; innych tłumaczeń katalog nie ma`
  }
  const [, folder = '', name = '', ending = ''] = /^content\/([a-z]+)\/([^/]+?)((?:\.(?:en|uk))?\.md)$/.exec(path) ?? []
  return isCollectionName(folder) && slugOf(name)
    ? `zmień nazwę pliku na content/${folder}/${slugOf(name)}${ending}`
    : 'zmień nazwę pliku albo przenieś go do właściwego folderu'
}
