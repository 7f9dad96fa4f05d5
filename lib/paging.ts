/** How many practices stand on one page of their list, and how many results on one of the search. */
export const PAGE = 40
export const RESULTS = 20

/** How many pages so many items make; an empty list is one page. */
export const pagesOf = (items: number, size: number) => Math.max(1, Math.ceil(items / size))
