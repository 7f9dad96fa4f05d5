import type { Lang } from '@/lib/i18n'

// Names that stand as they are: of places and people, which are not marked, and of what has no other name. Longest first.
const cities = ['Białystok', 'Gdańsk', 'Kraków', 'Poznań', 'Rzeszów', 'Wrocław', 'Łomża', 'Łódź']
const places = ['Targówek', 'Płaszów', 'Świętokrzyskie']
const people = [
  'Okońska-Walkowicz', 'Paliwoda-Szubańska', 'Malczyk-Rokicińska', 'Curie-Skłodowska', 'Choroś', 'Gulińska', 'Kozieł', 'Kozłowski', 'Mirosław', 'Pakieła', 'Pawłowska', 'Paweł', 'Popławska', 'Przemysław', 'Rafał', 'Żuk', 'Żytowiecki', 'Żywno', 'Łukasz', 'Gać', 'Piła',
]
/** Titles and summaries hold no marks, so the names of practices in them stand here. */
const practices = ['Dzielnica Czterech Wyznań', 'Kontynenty Wrocławia']
const brands = [
  'Miasta Otwarte', 'Teraz Wrocław', 'Now Wroclaw', 'Study in Lublin', 'Study in Pomorskie', 'Study in Poznań', 'Study in Warsaw', 'Infolink – International Information and Support Office', 'Infolink', 'WroMigrant', 'Migrant Info Point',
  'AMIGA', 'WITEK', 'Comenius Regio', 'Erasmus', 'URBACT', 'Open Cities', 'Moving Cities', 'SprINg', 'SocLab', 'Homo Faber', 'Pro Humanum', 'Vox Humana', 'INTERKULTURALNI PL', 'U-Work', 'GUMed', 'KSzPP', 'GT-ADI-INT', 'UNHCR', 'IKEA', 'Onet', 'Strabag',
  'JSON Schema', 'JSON-LD', 'CSL-JSON', 'JSON', 'Atom', 'BibTeX', 'Zotero', 'Excel', 'LibreOffice', 'UTF-8', 'DCAT', 'CORS', 'ETag',
  'award –', 'award —', 'similar –', 'similar —', 'true або false', 'Chromium',
  'Creative Commons', 'WCAG', 'HTML', 'cookie',
]
const abbreviations = ['MOPR', 'MOPS', 'ROPS', 'WCPR', 'WCRS', 'CeBaM', 'FAMI']
const numerals = ['XXVIII', 'XXIII', 'XVIII', 'LXIX']

/** What may stand unmarked in a page of each language. */
export const allowed: Record<Lang, readonly string[]> = { pl: [], en: [...practices, ...cities, ...places, ...people], uk: [...brands, ...practices, ...abbreviations, ...numerals] }
