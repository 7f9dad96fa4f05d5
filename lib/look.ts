/** The theme's colours by day and by night, for what no style sheet reaches: pictures, the manifest, the browser's own bars. app/theme.css has the same; a test compares them. */
export const colours = {
  day: { paper: '#fbf7f0', sheet: '#f3ebdf', ink: '#221c18', quiet: '#574d45', line: '#d8cbb9', brick: '#8f2b1c' },
  night: { paper: '#14191f' },
} as const

/** The open gate on a grid of 24: the filled one stands for an award, the outline for a similar action. */
export const gate = {
  award: 'M2 23V12a10 10 0 0 1 20 0v11h-6V12.500a4 4 0 0 0-8 0V23z',
  similar: 'M3 23V12a9 9 0 0 1 18 0v11h-5V12.500a4 4 0 0 0-8 0V23z',
} as const
