import type { ReactNode } from 'react'

/** A link that leaves the site. */
export const Outside = ({ href, children }: { href: string; children: ReactNode }) => (
  <a href={href} rel="external noopener noreferrer">
    {children}
  </a>
)
