import type { Lang } from '../i18n'
import { closedGate, colours, gate } from '../look'
import { borders, outline, project } from '../map/poland'
import { typeset } from '../text/typography'
import { size, type Card, type Drawing } from './cards'
import { fit, type Measure } from './lines'

/** A font that draws text as outlines, so that a picture needs no font of the machine it is made on. */
export type Pen = { measure: Measure; outline: (text: string, x: number, y: number, size: number) => string }

const { paper, sheet, ink, quiet, line, brick } = colours.day
const margin = 72
const ground = 24
/** The box of the title: left of the drawing, between the site's name and the notes. */
export const titleBox = { x: margin, y: 168, width: 690, height: 290 }
const leading = 1.16
/** The sizes a title is tried in, largest first: a city's name is short, a practice's can be a sentence. */
const titleSizes = [112, 96, 80, 72, 64, 58, 52, 47, 42, 38]
const noteSizes = [34, 31, 28, 25]

/** The picture of a page as an SVG without text: everything is an outline, colours are the theme's by day. */
export function drawCard(card: Card, lang: Lang, pens: { bold: Pen; regular: Pen }): string {
  const path = (d: string, fill: string) => `<path fill="${fill}" d="${d}"/>`
  const title = fit(typeset(card.title, lang), titleBox, titleSizes, leading, pens.bold.measure)
  const [first = '', ...rest] = card.notes.map((note) => typeset(note, lang))
  const note = (text: string, pen: Pen, y: number, fill: string) => {
    const fitted = fit(
      text,
      { width: 'gate' in card.drawing ? titleBox.width : size.width - 2 * margin, height: noteSizes[0] ?? 0 },
      noteSizes,
      1,
      pen.measure,
    )
    return path(pen.outline(fitted.lines[0] ?? '', margin, y, fitted.size), fill)
  }
  const bottom = size.height - ground - 44
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">
<rect width="100%" height="100%" fill="${paper}"/>
${draw(card.drawing)}
<rect y="${size.height - ground}" width="100%" height="${ground}" fill="${brick}"/>
<g transform="translate(${margin} 62) scale(1.9)">${path(gate.award, brick)}</g>
${path(pens.bold.outline(card.site, margin + 62, 100, 36), ink)}
${title.lines.map((text, index) => path(pens.bold.outline(text, margin - title.size * 0.04, titleBox.y + title.size * (0.82 + index * leading), title.size), ink)).join('\n')}
${note(first, pens.bold, bottom - rest.length * 46, brick)}
${rest.map((text, index) => note(text, pens.regular, bottom - (rest.length - 1 - index) * 46, quiet)).join('\n')}
</svg>`
}

/** What a practice stands before; the gate is still closed where nobody has judged it. */
const gates = {
  award: `fill="${brick}" d="${gate.award}"`,
  similar: `fill="none" stroke="${brick}" stroke-width="1.8" d="${gate.similar}"`,
  proposed: `fill="${line}" d="${closedGate}"`,
}

/** The gate stands on the ground; the map hangs above it, with a gate for each city. */
function draw(drawing: Drawing): string {
  if ('gate' in drawing) {
    const base = drawing.gate === 'similar' ? 23.9 : 23 // the outline's lower edge is half a stroke further down
    return `<g transform="translate(796 ${size.height - ground - base * 15.5}) scale(15.5)"><path ${gates[drawing.gate]}/></g>`
  }
  const scale = 0.5
  const alone = drawing.cities.length === 1
  const marks = drawing.cities.map(({ at, as }) => {
    const { x, y } = project(at.coordinates.latitude, at.coordinates.longitude)
    const shape =
      as === 'award' ? `fill="${brick}"` : `fill="${paper}" stroke="${brick}" stroke-width="${alone ? 2.2 : 2.6}"`
    return `<g transform="translate(${x} ${y}) scale(${alone ? 4.4 : 2.6}) translate(-12 -23)"><path ${shape} d="${gate[as]}"/></g>`
  })
  return `<g transform="translate(752 112) scale(${scale})"><path fill="${sheet}" stroke="${line}" stroke-width="4" stroke-linejoin="round" d="${outline}"/><path fill="none" stroke="${line}" stroke-width="2" d="${borders}"/>${marks.join('')}</g>`
}
