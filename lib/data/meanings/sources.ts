import type { Meanings } from '.'

/** The columns of sources. */
export const sources = {
  usedBy: {
    pl: 'id wszystkich wpisów, które powołują się na źródło',
    en: 'ids of all entries that refer to the source',
    uk: 'id усіх статей, що посилаються на джерело',
  },
  sourceKind: { pl: 'rodzaj źródła', en: 'kind of source', uk: 'вид джерела' },
  publisher: {
    pl: 'wydawca; puste, gdy źródło go nie podaje',
    en: 'publisher; empty where the source names none',
    uk: 'видавець; порожнє, якщо джерело його не називає',
  },
  accessed: { pl: 'kiedy źródło czytano', en: 'when the source was read', uk: 'коли джерело читали' },
  address: {
    pl: 'adres źródła, jak go podano; może już nie działać; ta sama strona może być źródłem kilku wpisów, w każdym z własną datą odczytu, więc strony licz według adresu',
    en: 'address of the source as it was printed; it may no longer answer; the same page may be a source of several entries, each with its own date of access, so count pages by address',
    uk: 'адреса джерела, як її подано; може вже не працювати; та сама сторінка може бути джерелом кількох статей, у кожній зі своєю датою читання, тож сторінки рахуйте за адресою',
  },
  newerAddress: {
    pl: 'nowszy adres tego samego wydawcy',
    en: 'newer address of the same publisher',
    uk: 'новіша адреса того самого видавця',
  },
  archive: {
    pl: 'adres, który prowadzi do kopii najbliższej dacie źródła, o ile archiwum ją ma; po sprawdzeniu: adres znalezionej kopii, a gdy jej nie ma, puste',
    en: 'address that leads to the copy nearest to the source’s date, if the archive has one; once checked, the address of the copy found, or empty where there is none',
    uk: 'адреса, що веде до копії, найближчої до дати джерела, якщо архів її має; після перевірки — адреса знайденої копії, а якщо її немає, порожнє',
  },
  storedCopy: {
    pl: 'czy czytano tylko zapisaną kopię',
    en: 'whether only a stored copy was read',
    uk: 'чи читали лише збережену копію',
  },
  titleFromAddress: {
    pl: 'czy tytułu nie widziano i złożono go ze słów adresu',
    en: 'whether the title was not seen and was made of the words of the address',
    uk: 'чи назви не бачили і склали її зі слів адреси',
  },
  checked: {
    pl: 'dzień, w którym ostatnio sprawdzono adres; puste, gdy jeszcze go nie sprawdzano',
    en: 'day on which the address was last checked; empty where it has not been checked yet',
    uk: 'день, коли востаннє перевірено адресу; порожнє, якщо її ще не перевіряли',
  },
  answered: {
    pl: 'czy adres wtedy odpowiedział; puste, gdy nie wiadomo: nie sprawdzano go albo serwer odmawia programom',
    en: 'whether the address answered then; empty where that is unknown: it has not been checked, or its server turns programs away',
    uk: 'чи адреса тоді відповіла; порожнє, якщо невідомо: її не перевіряли або сервер відмовляє програмам',
  },
} satisfies Meanings
