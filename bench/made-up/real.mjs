// @ts-check
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/**
 * @typedef {{ themes: string[], audiences: string[], status: { state: string }, how: object }} Practice
 * @typedef {{ editions: { edition: number, similarList: string }[] }} Category
 * @typedef {{ voivodeship: string }} City
 */

/**
 * What made-up content takes from the real one: its words, its cities, the values and the fields of `how` that its
 * practices have, and the categories in which the edition of 2015 named similar actions.
 * @param {string} folder
 */
export function readReal(folder) {
  /** @type {Entry<Practice>[]} */
  const practices = read(join(folder, 'practices'))
  /** @type {Entry<City>[]} */
  const cities = read(join(folder, 'cities'))
  /** @type {Entry<Category>[]} */
  const categories = read(join(folder, 'categories'))
  return {
    words: unique(practices.flatMap(({ text }) => text.match(/\p{Ll}{3,}/gu) ?? [])),
    cities: cities.map(({ slug }) => slug),
    voivodeships: unique(cities.map(({ data }) => data.voivodeship)),
    themes: unique(practices.flatMap(({ data }) => data.themes)),
    audiences: unique(practices.flatMap(({ data }) => data.audiences)),
    states: unique(practices.map(({ data }) => data.status.state)),
    how: unique(practices.flatMap(({ data }) => Object.keys(data.how))),
    categories: categories
      .filter(({ data }) =>
        data.editions.some(({ edition, similarList }) => edition === 2015 && similarList !== 'none'),
      )
      .map(({ slug }) => slug),
  }
}

/** @template T @typedef {{ slug: string, text: string, data: T }} Entry */

/** The Polish files of a collection. @param {string} folder */
const read = (folder) =>
  readdirSync(folder)
    .filter((name) => !/\.\w\w\.md$/.test(name))
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      return { slug: name.replace(/\.md$/, ''), text, data: parse(text.split(/^---$/m)[1] ?? '') }
    })

/** @param {readonly string[]} list */
const unique = (list) => [...new Set(list)]
