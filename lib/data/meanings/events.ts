import type { Meanings } from '.'

/** The columns of the timeline: events, figures and reviews. */
export const events = {
  eventKind: { pl: 'co to jest', en: 'what it is', uk: 'що це' },
  until: { pl: 'koniec, gdy zdarzenie trwało', en: 'end, where it lasted', uk: 'кінець, якщо подія тривала' },
  qualifier: {
    pl: 'słowo przed datą, gdy jest niedokładna',
    en: 'word before a date that is not exact',
    uk: 'слово перед неточною датою',
  },
  uncertain: { pl: 'czy zdarzenie jest niepewne', en: 'whether the event is uncertain', uk: 'чи подія непевна' },
  finding: { pl: 'wynik przeglądu', en: 'finding of the review', uk: 'висновок огляду' },
} satisfies Meanings
