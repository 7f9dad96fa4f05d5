import type { Lang } from '../../i18n/langs'
import { setOf } from './strip'

/**
 * Words that say nothing about what a reader looks for, folded. A query of nothing else keeps them. Readers of the
 * Polish search type the commonest English ones too, and those of the Ukrainian one write theirs in Latin letters.
 */
export const stopWords: Readonly<Record<Lang, ReadonlySet<string>>> = {
  pl: setOf(`
    a aby albo ale ani az bardzo bez bo by byc byl byla bylo byly co czy czyli dla do dzieki gdy gdzie go i ich ile im iz ja jak jaka jaki jakie jako je jego jej jest jestem jeszcze
    jesli jezeli juz kiedy kto ktora ktore ktorego ktorej ktory ktorych ktorym ktorzy ku lecz lub ma maja mam mamy miec mi mnie moge moj moja moje mojego mojej moich moim moimi moze mozna my
    na nad nam nas nasz nie niz o od on ona one oni oraz po pod poza prawie przed przez przy sa sie sobie swoj swoje swoich ta tak takie tam te tego tej ten tez to tu tych tylko tym u w we wiec wszystko wam was
    z za ze zeby
    czego czemu czym dlaczego dokad ilu jakich jakiej jakim jakimi kogo komu ktoremu ktorymi ktos przyklad przykladem przyklady skad sposob
    the of and for with from or in is are
    znaczy znaczenie
    mogl mogla mogli mogly
    chce chcemy chcialbym chcialabym dostac potrzebuje potrzebujemy szukac szukam znajde znajdzie znalezc
    nasza nasze naszego naszej naszych naszym wiem wie wiedziec zrobic
    polsce stalo wziac wezmie brac bierze
    roku zapisac zalatwic zlozyc zlozenia isc pojsc udac zwrocic robi robia`),
  en: setOf(`
    a an and are as at be been by can co did do does for from had has have how i in into is it its me my of on or our that the their them there these they this to was we were what when where
    which who will with you your
    any anyone anything anywhere could s should some someone something somewhere such t than would example examples
    mean means meaning
    find get need want
    am because if me she he
    many much most out go us actually really poland still exist exists stand stands today`),
  uk: setOf(`
    а або але без би був була були було в вже ви від де він вона вони воно все для до є за з зі із і й його її їх коли ким кого ко куди ми мені мій може можна на над нам нас не ні о об
    от під по при про та так така таке такий такі там те ти тим то тут у хто це цей через ці чи що щоб як яка який які якщо я
    скільки где как
    році року подати стати мене знайти потребую потрібно потрібна потрібен потрібні хочу шукаю
    дав дала дали дало взяти
    польща польщі польщу польше получить получити отримати
    мої моя моє моїх моєї мого наш наша наше наші нашого нашої наших моїм моїми свій своє свої своїх свою своїм своїми
    записати записатися записать записаться завдяки кілька звернутися звернутись піти йти куда обратиться обратится шукати робить зробити
    dlya yak shcho chy mozhna meni v u`),
}
