import type { Config } from 'tailwindcss'

// The look: an open gate. Brick on paper by day, lighter brick on slate by night; one arch marks the site, an award
// (filled) and a similar action (outline). Colours live in globals.css as variables, so that the theme follows the reader's.
export default {
  content: ['./app/**/*.tsx', './components/**/*.tsx'],
  theme: {
    colors: {
      transparent: 'transparent', current: 'currentColor',
      paper: 'var(--paper)', sheet: 'var(--sheet)', ink: 'var(--ink)', quiet: 'var(--quiet)', line: 'var(--line)', brick: 'var(--brick)', mark: 'var(--mark)',
    },
    fontFamily: {
      serif: ['Iowan Old Style', 'Palatino Linotype', 'Palatino', 'URW Palladio L', 'P052', 'Noto Serif', 'Georgia', 'serif'],
      sans: ['Seravek', 'Gill Sans Nova', 'Ubuntu', 'Calibri', 'DejaVu Sans', 'Noto Sans', 'source-sans-pro', 'sans-serif'],
    },
    // Five sizes, a fourth apart: note, text, lead, heading, title.
    fontSize: { note: ['0.875rem', '1.45'], text: ['1.0625rem', '1.6'], lead: ['1.25rem', '1.5'], heading: ['1.5rem', '1.25'], title: ['clamp(1.9rem, 1.4rem + 2.4vw, 2.75rem)', '1.12'] },
    screens: { md: '44rem', lg: '64rem' },
    extend: { maxWidth: { measure: '38rem', page: '72rem' } },
  },
} satisfies Config
