// @ts-check

/**
 * What a style rule can ask about a document.
 * @typedef {{ tags: Set<string>, classes: Set<string>, ids: Set<string>, names: Set<string>, values: Set<string> }} Features
 */

/** Attributes by whose values rules choose; an address is chosen by its scheme alone. */
const asked = new Set(['aria-invalid', 'data-points', 'data-columns', 'fill', 'type'])

/** Elements that the policy would refuse, or that wait for a script. */
const refused = new Set(['applet', 'audio', 'base', 'embed', 'frame', 'iframe', 'object', 'style', 'template', 'video'])

/**
 * Reads a document's elements one by one: what style rules can match in them, and what the policy has to allow. `stop` is
 * called with what an element would do that the policy refuses, or that cannot work without a script.
 * @param {(what: string) => never} stop
 */
export function makeFeatures(stop) {
  /** @type {Features} */
  const features = { tags: new Set(), classes: new Set(), ids: new Set(), names: new Set(), values: new Set() }
  /** @param {string} tag @param {string} key @param {string} value */
  const attribute = (tag, key, value) => {
    if (key === 'style' || key.startsWith('on'))
      stop(`<${tag} ${key}="${value.slice(0, 60)}"> is refused by the policy`)
    if (/^\s*javascript:/i.test(value)) stop(`<${tag} ${key}> runs a script`)
    if (/^(src|srcset|poster)$/.test(key) && /^(\w+:)?\/\//.test(value))
      stop(`<${tag}> loads ${value} from another origin`)
    if (key === 'action' && !/^\/(?!\/)/.test(value)) stop(`a form sends to ${value}`)
    if (/^(src|href)$/.test(key) && value.startsWith('data:'))
      stop(`<${tag}> carries a picture that the policy refuses`)
    if (key === 'class') value.split(/\s+/).forEach((one) => features.classes.add(one))
    if (key === 'id') features.ids.add(value)
    features.names.add(key)
    if (asked.has(key)) features.values.add(value)
    if (key === 'href' && value.startsWith('tel:')) features.values.add('tel:')
  }
  return {
    features,
    /** @param {string} tag @param {Readonly<Record<string, string>>} attributes */
    add(tag, attributes) {
      if (refused.has(tag)) stop(`<${tag}> is refused by the policy or waits for a script`)
      for (const [key, value] of Object.entries(attributes)) attribute(tag, key, value)
      features.tags.add(tag)
    },
  }
}
