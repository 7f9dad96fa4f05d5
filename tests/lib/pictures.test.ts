import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildCatalogue } from '@/lib/content'
import { closedGate, colours, gate } from '@/lib/look'
import { cardsOf, pictureAddress, size } from '@/lib/pictures/cards'
import { drawCard, titleBox } from '@/lib/pictures/draw'
import { breakLines, fit } from '@/lib/pictures/lines'
import { openPen } from '../../commands/pen'
import { catalogue as judged } from '../fixtures/judged'
import { small } from '../fixtures/small'

/** Every letter as wide as it is high. */
const letters = (text: string) => text.length
const pen = openPen('@expo-google-fonts/literata/600SemiBold/Literata_600SemiBold.ttf')

test('lines are as few as fit and as equal as they can be; bound words stay together', () => {
  expect(breakLines('aa bb cc dd', 8, letters)).toEqual(['aa bb', 'cc dd'])
  expect(breakLines('aa bb cc dd', 11, letters)).toEqual(['aa bb cc dd'])
  expect(breakLines('dom w\u00a0lesie', 9, letters)).toEqual(['dom', 'w\u00a0lesie'])
  expect(breakLines('konstantynopolitańczykowianeczka tu', 10, letters)).toEqual(['konstanty…', 'tu'])
})
test('a title takes the largest size at which it fits whole, and at the smallest is cut', () => {
  const measure = (text: string, size: number) => text.length * size
  expect(fit('aa bb', { width: 20, height: 10 }, [10, 4, 2], 1, measure)).toEqual({ size: 4, lines: ['aa bb'] })
  expect(fit('aa bb cc dd', { width: 10, height: 4 }, [4, 2], 1, measure)).toEqual({
    size: 2,
    lines: ['aa bb', 'cc dd'],
  })
  expect(fit('aa bb cc dd ee ff', { width: 10, height: 4 }, [4, 2], 1, measure)).toEqual({
    size: 2,
    lines: ['aa bb', 'cc d…'],
  })
})
test('the font has the letters of every language, and no outline is broken', () => {
  const line = pen.outline('ĄĆĘŁŃÓŚŹŻ ąćęłńóśźż „wrócić” – ЇЄІҐ їєіґ «щастя» № Otwarte', 0, 0, 36)
  expect(line).not.toMatch(/NaN|Infinity|e-/)
  expect(() => pen.measure('漢', 10)).toThrow(/has no letter for "漢"/)
})
test('each practice and city has a card of its own; everything else shares one', () => {
  const catalogue = buildCatalogue(small, 'pl')
  const cards = cardsOf(catalogue)
  expect(cards.map(({ address }) => address).sort()).toEqual(
    [
      '/pictures/miasta/przykladow.png',
      '/pictures/miasta/wzorowo.png',
      '/pictures/pl.png',
      ...[...catalogue.practices.keys()].map((slug) => `/pictures/praktyki/${slug}.png`),
    ].sort(),
  )
  expect(pictureAddress('criteria', 'en')).toBe('/pictures/en.png')
  expect(pictureAddress('city', 'uk', 'lodz')).toBe('/pictures/uk/cities/lodz.png')
  for (const card of cards) {
    const svg = drawCard(card, 'pl', { bold: pen, regular: pen })
    expect(svg).not.toMatch(/<text|NaN|undefined/)
    for (const [, x] of svg.matchAll(/M(\d+)/g))
      expect(Number(x)).toBeLessThan('gate' in card.drawing ? titleBox.x + titleBox.width : size.width - titleBox.x)
  }
})
test('a practice that nobody has judged stands before a closed gate', () => {
  const gateOf = (slug: string) => {
    const card = cardsOf(judged).find(({ address }) => address === pictureAddress('practice', 'pl', slug))
    const svg = card ? drawCard(card, 'pl', { bold: pen, regular: pen }) : ''
    return svg.includes(closedGate) ? 'closed' : svg.includes(gate.similar) ? 'similar' : 'award'
  }
  expect(['twice', 'judged', 'waiting'].map(gateOf)).toEqual(['award', 'similar', 'closed'])
})
test('the colours are those of the style sheet', () => {
  const sheet = readFileSync('app/theme.css', 'utf8')
  for (const [name, value] of [...Object.entries(colours.day), ...Object.entries(colours.night)])
    expect(sheet).toContain(`--${name}: ${value};`)
})
