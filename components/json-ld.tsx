import type { StructuredData } from '@/lib/site/structured-data'

/**
 * Facts of a page for machines, as JSON-LD. It is data, not a script: no browser runs it, and `<` is escaped so that it
 * cannot end early.
 */
export const JsonLd = ({ data }: { data: StructuredData }) => (
  <script
    type="application/ld+json"
    dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
  />
)
