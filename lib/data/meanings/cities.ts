import type { Meanings } from '.'

/** The columns of cities. */
export const cities = {
  latitude: { pl: 'szerokość geograficzna (WGS 84)', en: 'latitude (WGS 84)', uk: 'географічна широта (WGS 84)' },
  longitude: { pl: 'długość geograficzna (WGS 84)', en: 'longitude (WGS 84)', uk: 'географічна довгота (WGS 84)' },
  practices: { pl: 'id praktyk', en: 'ids of practices', uk: 'id практик' },
} satisfies Meanings
