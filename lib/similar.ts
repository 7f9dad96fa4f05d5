import type { Catalogue, Category, Practice, Relation, Theme } from './catalogue'
import { push } from './push'
import { categoriesFor } from './queries'

/** Why two practices are similar. */
export type Reason =
  { kind: 'category'; category: Category } | { kind: 'relation'; relation: Relation } | { kind: 'theme'; theme: Theme }
/** A relation seen from one of its two ends; `stated` where this end's file states it. */
export type Link = { practice: Practice; relation: Relation; stated: boolean }
export type Similar = { practice: Practice; reasons: Reason[] }

const WEIGHT: Record<Reason['kind'], number> = { category: 4, relation: 3, theme: 1 }

/** Practices by what they can share. A category and a theme may have the same name. */
type Sharing = { byCategory: Map<string, Practice[]>; byTheme: Map<Theme, Practice[]> }

/** Found once for each catalogue: 10,000 practices are not compared with each other. */
const sharings = new WeakMap<Catalogue, Sharing>()
function sharingIn(catalogue: Catalogue): Sharing {
  const known = sharings.get(catalogue)
  if (known) return known
  const sharing: Sharing = { byCategory: new Map(), byTheme: new Map() }
  for (const practice of catalogue.practices.values()) {
    for (const { slug } of categoriesFor(practice)) push(sharing.byCategory, slug, practice)
    for (const theme of practice.themes) push(sharing.byTheme, theme, practice)
  }
  sharings.set(catalogue, sharing)
  return sharing
}

/** Links between two practices, whichever of them states it, seen from one of them. */
export const relationsOf = (catalogue: Catalogue, practice: Practice): Link[] => {
  const own = practice.relations.flatMap((relation) => {
    const other = catalogue.practices.get(relation.practice)
    return other ? [{ practice: other, relation, stated: true }] : []
  })
  return [...own, ...(referring(catalogue).get(practice.slug) ?? [])]
}

const backlinks = new WeakMap<Catalogue, Map<string, Link[]>>()
function referring(catalogue: Catalogue) {
  const known = backlinks.get(catalogue)
  if (known) return known
  const links = new Map<string, Link[]>()
  for (const practice of catalogue.practices.values()) {
    for (const relation of practice.relations) push(links, relation.practice, { practice, relation, stated: false })
  }
  backlinks.set(catalogue, links)
  return links
}

/**
 * The practices most similar to one, nearest first, each with its reasons: same category in any edition, a relation,
 * shared themes. Both ways.
 */
export function similarPractices(catalogue: Catalogue, practice: Practice, most = Infinity): Similar[] {
  const { byCategory, byTheme } = sharingIn(catalogue)
  const shared: { reason: Reason; others: readonly Practice[] }[] = [
    ...categoriesFor(practice).map((category) => ({
      reason: { kind: 'category' as const, category },
      others: byCategory.get(category.slug) ?? [],
    })),
    ...relationsOf(catalogue, practice).map(({ practice: other, relation }) => ({
      reason: { kind: 'relation' as const, relation },
      others: [other],
    })),
    ...practice.themes.map((theme) => ({
      reason: { kind: 'theme' as const, theme },
      others: byTheme.get(theme) ?? [],
    })),
  ]
  // Thousands may share something: each is given one number, and reasons are gathered for those that are asked for.
  const nearness = new Map<Practice, number>()
  for (const { reason, others } of shared)
    for (const other of others) nearness.set(other, (nearness.get(other) ?? 0) + WEIGHT[reason.kind])
  nearness.delete(practice)
  const places = placesByTitle(catalogue)
  const nearest = [...nearness]
    .map(([other, near]) => ({
      practice: other,
      near,
      elsewhere: Number(other.city !== practice.city),
      place: places.get(other) ?? 0,
    }))
    .sort((a, b) => b.near - a.near || b.elsewhere - a.elsewhere || a.place - b.place)
    .slice(0, most)
  const reasons = new Map<Practice, Reason[]>(nearest.map((one) => [one.practice, []]))
  for (const { reason, others } of shared) for (const other of others) reasons.get(other)?.push(reason)
  return nearest.map((one) => ({ practice: one.practice, reasons: reasons.get(one.practice) ?? [] }))
}

/**
 * The place of each practice in the alphabet of titles, found once for each catalogue: comparing words anew for every
 * page takes longer than all else.
 */
const alphabets = new WeakMap<Catalogue, Map<Practice, number>>()
function placesByTitle(catalogue: Catalogue): Map<Practice, number> {
  const known = alphabets.get(catalogue)
  if (known) return known
  const order = new Intl.Collator(catalogue.lang)
  const places = new Map(
    [...catalogue.practices.values()]
      .sort((a, b) => order.compare(a.title, b.title))
      .map((practice, place) => [practice, place]),
  )
  alphabets.set(catalogue, places)
  return places
}
