import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import type { Practice } from '@/lib/catalogue'
import { recordList } from '@/lib/data/record-list'
import { body, catalogue, rows } from '../../fixtures/exported'
import { entry } from '../../fixtures/small'

/** A practice, with words that each format has a meaning of its own for. */
const words = {
  title: '=HYPERLINK("http://zly.example","Żółć; „gęś”")',
  summary: '</script><!-- ]]> & "cudzysłów"\r\n@SUM(1;2), \u0007koniec',
}
const practice = entry(catalogue.practices, 'mieszkania-we-wzorowie')
const hostile: Practice = {
  ...practice,
  ...words,
  how: {
    ...practice.how,
    funding: { text: '-2+3', lang: 'pl' },
    partners: { text: '\t=1', lang: 'pl' },
    scale: { text: '＝1', lang: 'pl' },
  },
}
const attack = recordList('practices', catalogue, { practices: [hostile], words: '"</title>&', query: '' })

describe('hostile content stays data', () => {
  test('in a spreadsheet: nothing calculates, no cell breaks out of its row', () => {
    for (const [format, delimiter] of [
      ['csv', ';'],
      ['rfc4180.csv', ','],
    ] as const) {
      const [row, ...others] = rows(body(attack, format), delimiter)
      expect(others).toEqual([])
      expect(row).toMatchObject({
        title: `'${words.title}`,
        summary: words.summary.replace(/\s+/g, ' '),
        funding: "'-2+3",
        partners: "'=1",
        scale: "'＝1",
      })
    }
  })
  test('in JSON and JSON-LD: unchanged', () => {
    expect(JSON.parse(body(attack, 'json')).records[0].title).toBe(words.title)
    expect(JSON.parse(body(attack, 'jsonld'))['@graph'][1].name).toBe(words.title)
  })
  test('in a feed: text, without what XML cannot hold', () => {
    const text = body(attack, 'atom')
    expect(XMLValidator.validate(text)).toBe(true)
    expect(text).not.toContain('\u0007')
    const { feed } = new XMLParser().parse(text)
    expect(feed.entry.title).toBe(words.title)
    expect(feed.entry.summary).toContain('</script><!-- ]]> & "cudzysłów"')
  })
})
