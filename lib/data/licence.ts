/** The licence of the catalogue's own words and data, by its address. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'
