import { langs, type Lang } from '../../i18n/langs'
import { listViews, path } from '../../urls'
import type { Fault } from '../problem'
import { schemes } from '../../text/references'
import type { Slugs } from './round'

/** What leads outside and says where to. */
const wholeAddresses = [
  /^https?:\/\/[^\s/?#]\S*$/,
  /^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]+(\?|$)/,
  /^tel:(\+\d{6,15}|\d{3})$/, // three digits call help
]

/**
 * What is wrong with the address of a link that names no entry, if anything is: it must lead outside, or to a list or a
 * form of this site in the language of its text.
 */
export function addressFault(address: string, lang: Lang, slugs: Slugs): Fault | undefined {
  if (wholeAddresses.some((form) => form.test(address))) return undefined
  const [page = ''] = address.split(/[?#]/, 1)
  const bare = page.replace(/(.)\/$/, '$1')
  const list = listViews.find((view) => langs.some((one) => path(view, one) === bare))
  if (list && path(list, lang) === page) return undefined
  return {
    expected: 'odnośnika do wpisu, np. city:lublin, albo całego adresu: https://…, mailto:… lub tel:+48…',
    actual: address ? `„${address}”` : 'pusty nawias',
    fix: list ? `napisz „${path(list, lang)}”` : wayOut(address, page, slugs),
  }
}

function wayOut(address: string, page: string, slugs: Slugs): string {
  const meant = entryOf(page, slugs)
  if (meant) return `napisz „${meant}”`
  if (address.startsWith('//')) return `napisz „https:${address}”`
  if (/^[\w-]+(\.[\w-]+)+$/.test(page.split('/')[0] ?? '')) return `napisz „https://${address}”`
  if (/^[^\s@:/]+@[^\s@:/]+$/.test(address)) return `napisz „mailto:${address}”`
  return 'popraw adres albo zostaw same słowa, bez nawiasów'
}

/** The reference to the entry whose public address or name this is: an address would die with the entry's name. */
function entryOf(page: string, slugs: Slugs): string | undefined {
  const places = (['practice', 'city', 'category', 'edition'] as const).flatMap((view) =>
    langs.map((lang) => ({ view, start: `${path(view, lang)}/` })),
  )
  const place = places.find(({ start }) => page.startsWith(start))
  if (place) return `${place.view}:${page.slice(place.start.length).split('/')[0]}`
  const [, name = ''] = /^(?:(?:\.{0,2}|[a-z]+)\/)*([a-z0-9-]+)(?:\.md)?$/.exec(page) ?? []
  const scheme = [...schemes].find(([, collection]) => slugs[collection].has(name))?.[0]
  return scheme && `${scheme}:${name}`
}
