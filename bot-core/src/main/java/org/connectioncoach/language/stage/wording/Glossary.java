package org.connectioncoach.language.stage.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.language.text.Wording;
import org.jspecify.annotations.Nullable;

/** The few words about careers that people say in their own language, in English. Spelled without accents. */
final class Glossary {
    private static final String TABLE = """
            student: estudiante, universitario, universitaria, alumno, alumna, estudante, aluno, aluna, etudiant, etudiante, studente, studentessa, studentka, studentin, mahasiswa, mahasiswi, ogrenci, ogrencisiyim, студент, студентка, студента, doktorand, doktorandin, doctorante, doctorando, doctoranda, doctorant, 大学生, 大学生です, 대학생, 대학생입니다, طالب, طالبة, sinh vien, doktorantka, dottorando, dottoranda
            studying: estudiando, estudio, estudo, kuliah, studiuje, studiere, etudie, studio lettere, faco faculdade, cursando, prezado curso, okuyorum, учусь
            university student: universite ogrencisiyim, faccio l universita, magisterka w toku, haciendo la tesis, en licence, en master, licence de
            recent graduate: recien graduado, recien graduada, recien egresado, recien egresada, recien licenciado, recien titulado, recien titulada, jeune diplome, jeune diplomee, fraichement diplome, fraichement diplomee, neolaureato, neolaureata, recem formado, recem formada, swiezo po studiach, cerstvy absolvent, cerstva absolventka, yeni mezun, baru lulus, sarjana baru, frisch absolviert, acabo de terminar, acabo de graduarme, viens de finir, mit dem studium fertig, vua tot nghiep, выпускник, выпускница, 新卒, 新卒です, 应届毕业生, 취준생, خريج, خريجة
            graduated: egresado, egresada, me gradue, graduado, graduada, licenciado, licenciada, titulado, titulada, diplome, diplomee, absolvent, absolventin, absolwent, absolwentka, laureato, laureata, me formei, mezun, mezunum, lulus, lulusan, wisuda, tot nghiep, skonczylam studia, skonczylem studia, abgeschlossen, studium abgeschlossen, termine la carrera
            ceo: director general, directora general, directeur general, directrice generale, direttore generale, direttrice generale, diretor geral, diretora executiva, diretor executivo, dyrektor generalny, generalni reditel, direktur utama, gerente general, amministratore delegato, amministratrice delegata, pdg, geschaftsfuhrer, geschaftsfuhrerin, geschaeftsfuehrer, vorstand, prezes, prezes zarzadu, genel mudur, socio diretor, генеральный директор, 社長, 社長です, 总经理, 대표이사, المدير التنفيذي, giam doc dieu hanh
            director: directora, directeur, directrice, direttore, direttrice, diretor, diretora, direktor, direktorin, direktur, dyrektor, bereichsleiter, bereichsleiterin
            owner: dueno, duena, dono, inhaber, inhaberin, pemilik, wlasciciel, proprietario, proprietaria
            employees: empleados, funcionarios, salaries, mitarbeiter, mitarbeitern, dipendenti, pracownikow, karyawan, calisan, leuten, empleadas
            company: empresa, entreprise, unternehmen, firma, azienda, perusahaan, sirket, pme
            working: trabajo, trabajando, trabajo como, trabalho, trabalhando, travaille, travaillant, arbeite, berufstatig, im beruf, lavoro, pracuje, kerja, bekerja, calisiyorum, работаю, llevo, de metier, de experiencia, de experience, d experience, erfahrung, berufserfahrung, di esperienza, doswiadczenia, pengalaman
            since: desde, depuis, seit, sejak, od
            i am: soy, sou, je suis, ich bin, sono, jestem, saya
            job hunting: buscando trabajo, buscando empleo, buscando primer empleo, en recherche d emploi, auf jobsuche, is ariyorum, sin trabajo, szukam pracy
            nurse: enfermero, enfermera, infirmier, infirmiere, krankenpfleger, krankenschwester, enfermeira, pielegniarka, perawat
            teacher: profesor, profesora, professeur, lehrer, lehrerin, insegnante, professora, nauczyciel, nauczycielka, ogretmen, ogretmenim, guru
            engineer: ingeniero, ingeniera, ingenieur, ingegnere, engenheiro, engenheira, inzynier, muhendis, insinyur
            this year: este ano, cette annee, dieses jahr, quest anno, w tym roku, tahun ini, bu yil, этого года
            june: junio, juin, juni, giugno, junho, czerwcu, haziran
            july: julio, juillet, juli, luglio, julho, lipcu, temmuz
            august: agosto, aout, sierpniu, agustus, agustos
            """;
    private static final String NUMBERS = """
            one: un, una, uno, une, ein, einem, eins, um, uma, jeden, satu, bir
            two: dos, deux, zwei, due, dois, duas, dwa, dwoch, dua, iki, два, две
            three: tres, trois, drei, tre, trzy, trzech, tiga, uc, три
            four: cuatro, quatre, vier, quattro, quatro, cztery, czterech, empat, dort, четыре
            five: cinco, cinq, funf, fuenf, cinque, piec, pieciu, lima, bes, пять
            six: seis, six, sechs, sei, szesc, szesciu, enam, alti, шесть
            seven: siete, sept, sieben, sette, sete, siedem, siedmiu, tujuh, yedi, семь
            eight: ocho, huit, acht, otto, oito, osiem, osmiu, delapan, sekiz, восемь
            nine: nueve, neuf, neun, nove, dziewiec, dziewieciu, sembilan, dokuz, девять
            ten: diez, dix, zehn, dieci, dez, dziesiec, dziesieciu, sepuluh, on, десять
            twelve: doce, douze, zwolf, zwoelf, dodici, doze, dwanascie, dwunastu, dua belas, on iki, двенадцать
            fifteen: quince, quinze, funfzehn, fuenfzehn, quindici, pietnascie, pietnastu, lima belas, on bes, пятнадцать
            eighteen: dieciocho, dix huit, achtzehn, diciotto, dezoito, osiemnascie, osiemnastu, delapan belas, on sekiz
            twenty: veinte, vingt, zwanzig, venti, vent, vinte, dwadziescia, dwudziestu, dua puluh, yirmi, двадцать
            """;
    private static final String ORDINALS = """
            first: primer, primero, primera, premiere, 1ere, 1re, ersten, primo, primeiro, pierwszy, pertama, birinci, prvni, первого
            second: segundo, segunda, deuxieme, 2eme, seconde, zweiten, secondo, drugi, drugim, kedua, ikinci, druhy, второго
            third: tercer, tercero, tercera, troisieme, 3eme, dritten, terzo, terceiro, trzeci, trzecim, ketiga, ucuncu, treti, третьего
            fourth: cuarto, quatrieme, 4eme, vierten, quarto, czwarty, keempat, dorduncu, ctvrty, четвертого
            fifth: quinto, cinquieme, 5eme, funften, piaty, kelima, besinci, paty, пятого
            """;
    private static final Map<String, String> WORDS = table(TABLE);
    private static final Map<String, String> NUMERALS = table(NUMBERS);
    private static final Map<String, String> PLACES = table(ORDINALS);

    private static final Pattern SPAN = Pattern.compile(
            " (desde hace|ha|hace|il y a|vor|ada|sudah)? ?((?:\\S+ )?\\S+) (anos?|ans|jahren?|anni|lat|lata|tahun|yil|yildir|лет|года|mois|mes|meses|monate|monaten|mesi|mese|miesiecy|miesiace|bulan|aydir|месяцев|annees)( fa| temu| lalu| once| atras)? ");
    private static final Pattern COURSE = Pattern.compile(
            " (\\S+) (annee|ano|anno|rok|roku|rocnik|sinif|kurs|курса|semestre|semester|semestrze|periodo|curso|lehrjahr|tahun) ");

    private static final Wording UNITS = Wording.of(
            "\\b(?:anos?|ans|jahren?|anni|lata?|tahun|yil(?:dir)?|лет|года|mois|mes|meses|monaten?|mesi|mese|miesiecy|miesiace|bulan|aydir|месяцев|annees?|rok|roku|rocnik|sinif|kurs|курса|semestre|semester|semestrze|periodo|curso|lehrjahr)\\b");
    private static final Pattern WORKS = Pattern.compile("\\b(?:trabaj|trabalh|travaill|lavor|arbeit)");

    private Glossary() {}

    private static Map<String, String> table(String rows) {
        Map<String, String> words = new HashMap<>();
        for (String row : rows.split("\n")) {
            String[] sides = row.strip().split(": ");
            for (String word : sides[1].split(", ")) {
                words.put(Utterance.of(word).text().strip(), sides[0]);
            }
        }
        return words;
    }

    /** The text with what is known of it in English. */
    static String english(String said) {
        String text = UNITS.in(said) ? spans(said) : said;
        text = !UNITS.in(text)
                ? text
                : COURSE.matcher(text)
                        .replaceAll(found -> PLACES.containsKey(found.group(1))
                                ? " " + PLACES.get(found.group(1)) + " year student "
                                : Matcher.quoteReplacement(found.group()));
        String[] words = text.strip().split(" +");
        StringBuilder english = new StringBuilder(" ");
        int place = 0;
        while (place < words.length) {
            int taken = 0;
            for (int length = Math.min(3, words.length - place); length > 0 && taken == 0; length--) {
                String known = WORDS.get(String.join(" ", Arrays.copyOfRange(words, place, place + length)));
                if (known != null) {
                    english.append(known).append(' ');
                    taken = length;
                }
            }
            if (taken == 0) {
                english.append(words[place]).append(' ');
            }
            place += Math.max(1, taken);
        }
        return english.toString();
    }

    private static String spans(String said) {
        return SPAN.matcher(said).replaceAll(found -> {
            String[] words = found.group(2).split(" ");
            String both = NUMERALS.get(found.group(2));
            String last = numeral(words[words.length - 1]);
            if (both == null && last == null) {
                return Matcher.quoteReplacement(found.group());
            }
            String kept = both == null && words.length > 1 ? words[0] + " " : "";
            String before = found.group(1) == null ? "" : found.group(1);
            boolean ago = found.group(4) != null
                    || before.matches("hace|ha|il y a|vor")
                            && !WORKS.matcher(said).find();
            String unit = found.group(3).matches("m.*|bulan|aydir|м.*") ? "months" : "years";
            return Matcher.quoteReplacement(
                    " " + kept + (both == null ? last : both) + " " + unit + (ago ? " ago " : " "));
        });
    }

    private static @Nullable String numeral(String word) {
        return word.matches("\\d{1,2}") ? word : NUMERALS.get(word);
    }
}
