import type { ReactNode } from 'react'
import { toHtml } from './html'

/**
 * The content of a page; every page returns one. It is rendered here, so that Next is given a string: elements it would
 * describe, one by one, to a client runtime that no page has, which takes longer than rendering them.
 */
export async function Main({ children }: { children: ReactNode }) {
  return <main id="tresc" className="frame" dangerouslySetInnerHTML={{ __html: await toHtml(children) }} />
}
