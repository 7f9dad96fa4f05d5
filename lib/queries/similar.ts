import type { Catalogue, Category, Practice, Relation, Theme } from '../catalogue'
import { push } from '../push'
import { required } from '../required'
import { oncePerCatalogue } from './once'
import { allPractices, categoriesFor } from './practices'

/** Why two practices are similar. */
export type Reason =
  { kind: 'category'; category: Category } | { kind: 'relation'; relation: Relation } | { kind: 'theme'; theme: Theme }
/** A relation seen from one of its two ends: what the practice at the other end is to this one. */
type RelationLink = { practice: Practice; relation: Relation; kind: Relation['kind'] }
export type Similar = { practice: Practice; reasons: Reason[] }

const WEIGHT: Record<Reason['kind'], number> = { category: 4, relation: 3, theme: 1 }

/** Practices by what they can share. A category and a theme may have the same name. */
type Sharing = { byCategory: Map<string, Practice[]>; byTheme: Map<Theme, Practice[]> }

/** Found once: 10,000 practices are not compared with each other. */
const sharingIn = oncePerCatalogue((catalogue) => {
  const sharing: Sharing = { byCategory: new Map(), byTheme: new Map() }
  for (const practice of catalogue.practices.values()) {
    for (const { slug } of categoriesFor(practice)) push(sharing.byCategory, slug, practice)
    for (const theme of practice.themes) push(sharing.byTheme, theme, practice)
  }
  return sharing
})

/** What a relation is at its other end. */
const inverse = { powiazana: 'powiazana', nastepca: 'poprzednik', poprzednik: 'nastepca' } as const satisfies Record<
  Relation['kind'],
  Relation['kind']
>

/** The relations of a practice with others, whichever end states them, seen from this one. */
export const relationsOf = (catalogue: Catalogue, practice: Practice): RelationLink[] => {
  const own = practice.relations.map((relation) => ({
    practice: required(catalogue.practices.get(relation.practice), relation.practice),
    relation,
    kind: relation.kind,
  }))
  return [...own, ...(referring(catalogue).get(practice.slug) ?? [])]
}

const referring = oncePerCatalogue((catalogue) => {
  const links = new Map<string, RelationLink[]>()
  for (const practice of catalogue.practices.values()) {
    for (const relation of practice.relations)
      push(links, relation.practice, { practice, relation, kind: inverse[relation.kind] })
  }
  return links
})

/**
 * The practices most similar to one, nearest first, each with its reasons: same category in any edition, a relation,
 * shared themes. Both ways. Of those equally near, practices from elsewhere come before those of the same place.
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
      elsewhere: Number(other.city !== practice.city || other.voivodeship !== practice.voivodeship),
      place: places.get(other) ?? 0,
    }))
    .sort((a, b) => b.near - a.near || b.elsewhere - a.elsewhere || a.place - b.place)
    .slice(0, most)
  const reasons = new Map<Practice, Reason[]>(nearest.map((one) => [one.practice, []]))
  for (const { reason, others } of shared) for (const other of others) reasons.get(other)?.push(reason)
  return nearest.map((one) => ({ practice: one.practice, reasons: reasons.get(one.practice) ?? [] }))
}

/** The place of each practice in the alphabet of titles: to compare words anew for every page takes longer than all else. */
const placesByTitle = oncePerCatalogue((catalogue) => {
  const order = new Intl.Collator(catalogue.lang)
  return new Map(
    allPractices(catalogue)
      .sort((a, b) => order.compare(a.title, b.title))
      .map((practice, place) => [practice, place]),
  )
})
