import { colours, gate } from '../look'

/** An icon of the manifest. One that a system may cut into a shape keeps the gate within its inner four fifths. */
type Icon = { address: string; side: number; purpose: 'any' | 'maskable' }
export const icons: readonly Icon[] = [
  { address: '/pictures/icon-192.png', side: 192, purpose: 'any' },
  { address: '/pictures/icon-512.png', side: 512, purpose: 'any' },
  { address: '/pictures/icon-maskable-512.png', side: 512, purpose: 'maskable' },
]

/** The gate on paper, as an SVG. */
export function drawIcon({ side, purpose }: Icon): string {
  const inset = purpose === 'maskable' ? 8 : 2
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="${-inset} ${-inset} ${24 + 2 * inset} ${24 + 2 * inset}"><rect x="${-inset}" y="${-inset}" width="100%" height="100%" fill="${colours.day.paper}"/><path fill="${colours.day.brick}" d="${gate.award}"/></svg>`
}
