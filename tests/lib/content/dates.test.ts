import { expect, test } from 'vitest'
import { checkContent } from '@/lib/content'
import type { ContentFile } from '@/lib/content/parse'
import { mistakes, practice, swap, today } from '../../fixtures/mistakes'
import { changed, small } from '../../fixtures/small'

mistakes({
  'okres ze słowem, które do niego nie pasuje': swap(
    'date: 2018, qualifier: od',
    'date: 2018, until: 2019, qualifier: od',
  ),
  'koniec przed początkiem': swap('date: 2018, qualifier: od', 'date: 2018, until: 2017'),
  'koniec przed początkiem, choć w tym samym roku': swap(
    'date: 2018, qualifier: od',
    'date: 2018-05, until: 2018-04-30',
  ),
  'koniec w dniu początku': swap('date: 2021-03-05, text', 'date: 2021-03-05, until: 2021-03-05, text'),
  'stan z przyszłości': swap('asOf: 2021-03', 'asOf: 2030-01'),
  'wydarzenie z przyszłości': swap('date: 2021-03-05, text', 'date: 2026-11-23, text'),
  'wynik z przyszłości': swap('date: 2020, text', 'date: 2099, text'),
  'przegląd z przyszłości': swap('year: 2022', 'year: 2027'),
  'zmiana z przyszłości, choćby w słowniczku': changed('content/glossary/mopr.md', (text) =>
    text.replace('changed: 2026', 'changed: 2062'),
  ),
  'zmiana przed publikacją': swap('published: 2026-01-10', 'published: 2026-11-20'),
  'dostęp przed publikacją źródła': swap('accessed: 2021-03-05', 'accessed: 2021-03-05, published: 2021-04'),
  'dostęp z przyszłości': swap('accessed: 2021-03-05', 'accessed: 2026-12'),
})

test('a span ends as exactly as its source tells', () => {
  expect(checkContent(swap('date: 2018, qualifier: od', 'date: 2018-05, until: 2018')).problems).toEqual([])
  expect(checkContent(swap('date: 2018, qualifier: od', 'date: 2018, until: 2018-05')).problems).toEqual([])
})

test('plans may be told, and a slow clock stops nothing', () => {
  const problemsOn = (day: string, files: readonly ContentFile[]) => checkContent(files, undefined, day).problems
  expect(problemsOn(today, swap('date: 2021-03-05, text', 'date: 2026, text'))).toEqual([])
  expect(problemsOn(today, swap('date: 2021-03-05, text', 'date: 2026, until: 2030, text'))).toEqual([])
  for (const bound of ['do', 'przed'])
    expect(problemsOn(today, swap('date: 2021-03-05, text', `date: 2030, qualifier: ${bound}, text`))).toEqual([])
  expect(
    problemsOn(
      today,
      changed(practice, (text) =>
        text.replace('state: trwa', 'state: planowana').replace('date: 2021-03-05, text', 'date: 2030, text'),
      ),
    ),
  ).toEqual([])
  expect(problemsOn('2025-06-01', small)).toEqual([]) // its files changed in 2026
  expect(problemsOn(today, swap('changed: 2026', 'changed: 2062')).map(({ field }) => field)).toEqual(['changed'])
})
