import type { ReactNode } from 'react'

/** What a node looks like as HTML. React's renderer is loaded here because Next refuses a static import of it. */
export async function toHtml(node: ReactNode): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return renderToStaticMarkup(node)
}
