import type { ReactNode } from 'react'

/** A part of a page with a heading that can be linked to. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="capital">
        {title}
      </h2>
      {children}
    </section>
  )
}
