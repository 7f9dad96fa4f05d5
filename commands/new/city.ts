import { schemas } from '../../lib/content/schemas'
import { slugOf } from '../../lib/content/slug'
import { voivodeships } from '../../lib/voivodeships'
import { newFile } from './guide'
import type { Known, Made } from './made'
import { named, type Answer, type Question } from './question'

const { name, voivodeship, coordinates, summary } = schemas.cities.shape
const number = (text: string) => Number(text.replace(',', '.'))

export const cityQuestions: readonly Question[] = [
  { name: 'name', say: 'Nazwa miasta', schema: named(name) },
  { name: 'voivodeship', say: 'Województwo', schema: voivodeship, options: Object.keys(voivodeships) },
  { name: 'latitude', say: 'Szerokość geograficzna, np. 51.25', schema: coordinates.shape.latitude, read: number },
  { name: 'longitude', say: 'Długość geograficzna, np. 22.57', schema: coordinates.shape.longitude, read: number },
  { name: 'summary', say: 'Streszczenie do 400 znaków: co katalog pokazuje w tym mieście', schema: summary },
]

/** The file of a new city, from the answers. */
export function newCity(answer: Answer, { today }: Known): Made {
  const slug = slugOf(answer('name'))
  const data = {
    name: answer('name'),
    voivodeship: answer('voivodeship'),
    coordinates: { latitude: number(answer('latitude')), longitude: number(answer('longitude')) },
    summary: answer('summary'),
    published: today,
    changed: today,
  }
  const path = `content/cities/${slug}.md`
  return {
    path,
    text: newFile('cities', data),
    next: [
      `Otwórz ${path} i napisz tekst pod drugą linią ---.`,
      `Dodaj praktykę: npm run new -- practice --city ${slug}`,
    ],
  }
}
