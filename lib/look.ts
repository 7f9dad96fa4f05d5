import { namesOf } from './names'

/**
 * The theme's colours by day and by night, for what no style sheet reaches: pictures, the manifest, the browser's own
 * bars. app/theme.css has the same; a test compares them.
 */
export const colours = {
  day: { paper: '#fbf7f0', sheet: '#f3ebdf', ink: '#221c18', quiet: '#574d45', line: '#d8cbb9', brick: '#8f2b1c' },
  night: { paper: '#14191f' },
} as const

/** The open gate on a grid of 24: the filled one stands for an award, the outline for a similar action. */
export const gate = {
  award: 'M2 23V12a10 10 0 0 1 20 0v11h-6V12.5a4 4 0 0 0-8 0V23z',
  similar: 'M3 23V12a9 9 0 0 1 18 0v11h-5V12.5a4 4 0 0 0-8 0V23z',
} as const

/** A gate without an opening: the ground on which a category's sign stands. */
export const closedGate = 'M2 23V12a10 10 0 0 1 20 0v11z'

/**
 * What may stand on it, as lines within x 6 to 18 and y 8 to 20 of the same grid; content/categories choose by name.
 */
export const signs = {
  ksiazka:
    'M12 11v8.5M12 11c-1.5-1.2-3.3-1.5-5.5-1.5V18c2.2 0 4 .3 5.5 1.5 1.5-1.2 3.3-1.5 5.5-1.5V9.5c-2.2 0-4 .3-5.5 1.5',
  informacja: 'M12 13v6.5M10.5 13H12M10 19.5h4M12 9v.3',
  koperta: 'M6.5 10h11v8.5h-11zM6.5 10.5l5.5 4.5 5.5-4.5',
  dom: 'M6 14l6-5.5 6 5.5M7.8 12.5V19.5h8.4V12.5M12 19.5V15.5',
  lupa: 'M15 12.5a4 4 0 1 1-8 0 4 4 0 0 1 8 0M14 15.5l4 4',
  rozmowa: 'M6.5 9.5h11v7.5h-5.5l-3 2.8V17H6.5zM9.5 12.2h5M9.5 14.4h3',
  serce: 'M12 19.5l-4.8-4.9a3 3 0 0 1 4.8-3.5 3 3 0 0 1 4.8 3.5z',
  miejsce: 'M12 20c-3.2-3.3-4.7-5.5-4.7-7.3a4.7 4.7 0 0 1 9.4 0c0 1.8-1.5 4-4.7 7.3M12 12.6v.3',
  okienko: 'M6.5 16.5h11M8 16.5V20M16 16.5V20M12 13.5a2.2 2.2 0 1 0-.01 0M9 16.5c0-1.8 1.2-3 3-3s3 1.2 3 3',
  choragiew: 'M8 20V9.5h9l-2.2 3 2.2 3H8',
  biret: 'M5.8 12.3L12 9.3l6.2 3-6.2 3zM8.5 13.8v3.7c2.2 1.6 4.8 1.6 7 0v-3.7',
  ksztalty: 'M11 11.5a2.3 2.3 0 1 1-4.6 0 2.3 2.3 0 0 1 4.6 0M13.3 9.3h4.4v4.4h-4.4zM12 15.2l2.8 4.5H9.2z',
  teczka: 'M6.5 12h11v7.5h-11zM10 12V9.8h4V12M6.5 15.2h11',
} as const
/** The names of all signs. */
export const signNames = namesOf(signs)
