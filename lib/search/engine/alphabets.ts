import { setOf } from './strip'

/** Makes a transliterator from a list of what a letter, or some together, is in the other alphabet; the longer come first. */
function transliterator(list: string): (word: string) => string {
  const table = new Map([...setOf(list)].map((pair): [string, string] => [pair.split('=')[0], pair.split('=')[1]]))
  const letters = new RegExp([...table.keys()].join('|'), 'g')
  return (word) => word.replace(letters, (found) => table.get(found) ?? found)
}

// As Poles write Ukrainian and Russian names and Ukrainians Polish ones, without the marks that folding drops.
/** Writes the Cyrillic letters of a folded word in Latin ones, as names are written: „шарич” as „szaricz”. */
export const inLatin = transliterator(`
  ія=ia щ=szcz ш=sz ч=cz ю=ju я=ja є=ie
  а=a б=b в=w г=g д=d е=e э=e ж=z з=z и=i і=i ї=i ы=y й=j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=c ь= ъ=`)
/** Writes the Latin letters of a folded word in Cyrillic ones: „szarycz” as „шарич”, „shkola” as „школа”. */
export const inCyrillic = transliterator(`
  szcz=щ shch=щ sz=ш sh=ш cz=ч ch=х kh=х rz=ж zh=ж ts=ц ia=я ja=я ya=я iu=ю ju=ю yu=ю ie=є je=є ye=є yi=ї oi=ої ii=ії
  a=а b=б c=ц d=д e=е f=ф g=г h=г i=і j=й k=к l=л m=м n=н o=о p=п q=к r=р s=с t=т u=у v=в w=в x=кс y=и z=з`)

/** Whether a word has a Cyrillic letter. */
export const isCyrillic = (word: string) => /\p{Script=Cyrillic}/u.test(word)

/** Writes a folded word in the other alphabet, as names are written: „інфолінк” as „infolink”, „szarycz” as „шарич”. */
export const inOtherAlphabet = (word: string): string => (isCyrillic(word) ? inLatin(word) : inCyrillic(word))
