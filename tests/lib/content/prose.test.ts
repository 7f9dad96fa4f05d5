import { expect, test } from 'vitest'
import { checkContent } from '@/lib/content'
import { mistakes, swap } from '../../fixtures/mistakes'

mistakes({
  'odstęp w środku odnośnika': swap('[MOPR](glossary:mopr)', '[MOPR] (glossary:mopr)'),
  'nawiasy odnośnika zamienione': swap('[MOPR](glossary:mopr)', '(MOPR)[glossary:mopr]'),
  'odnośnik jak w encyklopedii': swap('[MOPR](glossary:mopr)', '[[mopr]]'),
  'nagłówek bez odstępu': swap('- pobyt do 2 lat', '##Pobyt'),
  'przypis bez końca': swap('uchwała nr 5[](source:raport-2020)', 'uchwała nr 5[](source:raport-2020'),
  'odnośnik javascript w treści': swap('glossary:mopr', 'javascript:alert'),
  'odnośnik wielką literą': swap('glossary:mopr', 'Glossary:mopr'),
  'odnośnik o nazwie, którą zna każdy obiekt': swap('glossary:mopr', 'constructor:mopr'),
  'odnośnik w dwóch częściach': swap('[MOPR](glossary:mopr)', '[MOPR][a]\n\n[a]: glossary:mopr\n\n'),
  'HTML w treści': swap('- pobyt do 2 lat', '<script>alert(1)</script>'),
  'HTML w polu': swap('uchwała nr 5', '<img src=x onerror=alert(1)>'),
  'przypis z tytułem': swap('(source:strona)', '(source:strona "x")'),
  'przypis ze słowami': swap('budżet miasta[](source:raport-2020)', '"[budżet **miasta**](source:raport-2020)"'),
  'nagłówek pierwszego stopnia': swap('## Zasady', '# Zasady'),
  'nagłówek pierwszego stopnia po spacji': swap('## Zasady', '  # Zasady'),
  'nagłówek po spacji': swap('## Zasady', '  ## Zasady'),
  'nagłówek w cytacie': swap('## Zasady', '> ## Zasady'),
  'nagłówek z ## na końcu': swap('## Zasady', '## Zasady ##'),
  'nagłówek z kreski': swap('## Zasady', 'Zasady\n---'),
  'odstęp w adresie odnośnika': swap('[MOPR](glossary:mopr)', '[MOPR](tel:+48 81 466 53 00)'),
  'nagłówek piątego stopnia': swap('## Zasady', '##### Zasady'),
  tabela: swap('- pobyt do 2 lat', 'rok | osoby\n--- | ---\n2014 | 3'),
  'linia pozioma': swap('- pobyt do 2 lat', '***'),
  'kod w bloku': swap('- pobyt do 2 lat', '```\npobyt\n```'),
  'pole wyboru': swap('- pobyt do 2 lat', '- [x] pobyt do 2 lat'),
  obrazek: swap('- pobyt do 2 lat', '![plan](https://example.org/a.png)'),
})

test('what the renderer does not make a link of is none: code, escapes', () => {
  expect(
    checkContent(swap('[MOPR](glossary:mopr)', '`[a](page:nie-ma)` \\[b](page:nie-ma) \\<page:nie-ma>')).problems,
  ).toEqual([])
})
