import { expect, test } from 'vitest'
import { outsideAddresses } from '../../../commands/links/outside'
import { buildCatalogue } from '@/lib/content'
import { contentFile, withFile } from '../../fixtures/small'

test('every outside address of sources and of texts in any language is found once, in the order of the alphabet', () => {
  const pl = '<https://a.example.org/x> https://b.example.org/y_(z) `https://code.example.org`'
  const files = withFile(
    'content/glossary/pup.md',
    `---\nterm: PUP\nname: Urząd, www.c.example.org\npublished: 2026-01-01\nchanged: 2026-01-01\n---\n${pl}\n`,
  )
  const en = contentFile(
    'content/glossary/pup.en.md',
    '---\ntranslates: "00000000"\nname: Office\n---\n[d](https://d.example.org)\n',
  )
  const all = outsideAddresses(buildCatalogue([...files, en], 'pl'), [...files, en]).map(({ address }) => address)
  expect(all.filter((address) => /\/\/(www\.)?([abcd]|code)\./.test(address))).toEqual([
    'http://www.c.example.org',
    'https://a.example.org/x',
    'https://b.example.org/y_(z)',
    'https://d.example.org',
  ])
  expect(all).toContain('http://wzorowo.example.org/?id=1&x=2')
  expect(all).toEqual([...new Set(all)].sort())
})
