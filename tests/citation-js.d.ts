/** What the tests use of citation-js, which has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string)
    data: {
      type: string
      title: string
      author: { literal?: string; family?: string; given?: string }[]
      issued: { 'date-parts': (number | string)[][] }
      URL: string
    }[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
