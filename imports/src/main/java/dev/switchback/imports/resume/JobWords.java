package dev.switchback.imports.resume;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that stand in job titles and in names of employers. They tell which part of a line is which, nothing more.
final class JobWords {
    private static final Set<String> TITLES = words("""
            engineer developer programmer manager director lead leader head architect analyst designer consultant intern
            internship trainee assistant associate administrator admin officer president vp cto ceo cio coo cfo cpo ciso
            founder cofounder owner scientist researcher specialist coordinator technician writer tester teacher tutor
            professor lecturer supervisor advisor adviser partner principal fellow apprentice representative sre evangelist
            advocate strategist editor producer accountant recruiter contractor freelancer swe sde instructor ninja
            maintainer operator planner buyer executive mentor coach generalist librarian postdoc secretary volunteer
            barista chef clerk ingenieur informatiker entwickler leiter teamleiter berater referent werkstudent praktikant
            praktikum architekt analystin administrator geschaftsfuhrer geschaftsfuhrung mitarbeiter fachkraft techniker
            programmierer assistent sachbearbeiter dozent leitung grunder inhaber auszubildender auszubildende vorstand
            redakteur gestalter forscher ingenieure developpeur developpeuse directeur directrice responsable stagiaire
            stage alternant alternance apprenti analyste architecte concepteur conceptrice technicien technicienne gerant
            gerante fondateur fondatrice charge chargee enseignant assistante adjoint redacteur administrateur ingeniero
            ingeniera desarrollador desarrolladora programador programadora jefe jefa gerente directora consultor
            consultora becario becaria analista arquitecto arquitecta disenador disenadora tecnico tecnica coordinador
            coordinadora lider encargado encargada fundador fundadora socio socia profesor profesora practicas
            administrador engenheiro engenheira desenvolvedor desenvolvedora diretor diretora coordenador coordenadora
            estagiario estagiaria estagio arquiteto arquiteta chefe professora redator""");

    private static final List<String> ENDINGS = List.of(
            "entwickler",
            "entwicklerin",
            "leiter",
            "leiterin",
            "ingenieur",
            "ingenieurin",
            "berater",
            "beraterin",
            "architekt",
            "architektin",
            "techniker",
            "technikerin",
            "informatiker",
            "informatikerin",
            "assistentin",
            "praktikantin",
            "werkstudentin",
            "fuhrer",
            "fuhrerin",
            "leitung",
            "tester",
            "testerin",
            "redakteurin",
            "administratorin",
            "managerin",
            "designerin",
            "mitarbeiterin");

    private static final Set<String> EMPLOYERS = words("""
            inc gmbh ltd llc llp corp corporation company co ag sa se kg ohg ug bv nv plc pty sarl sas spa srl ltda lda sl
            group holding gruppe bank university universitat universite universidad universidade college hochschule school
            institute institut instituto foundation stiftung fondation agency agentur labs laboratories ministry
            ministerium hospital klinik limited incorporated""");

    private static final Set<String> DEPARTMENTS = words("""
            engineering product products platform design data marketing operations infrastructure research it sales security
            software development technology technologies mobile web backend frontend quality qa devops cloud analytics
            finance people hr support growth payments ai ml delivery architecture entwicklung technik vertrieb forschung
            produkt technique technologie ingenierie produit ingenieria producto engenharia produto tecnologia tecnologia
            ii iii iv i senior junior contract freelance parttime""");

    private JobWords() {}

    /// How surely a text is a job title: 2 when it begins or ends with a word for one, 1 when it holds one, 0 when it
    /// holds none, below 0 when it names a form of firm.
    static int titleLikeness(String text) {
        var words = plain(text);
        if (words.isEmpty()) {
            return 0;
        }
        if (words.stream().anyMatch(EMPLOYERS::contains)
                && !(isJob(words.getFirst()) || words.size() > 1 && isJob(words.getLast()))) {
            return -1;
        }
        if (isJob(words.getFirst()) || isJob(words.getLast())) {
            return 2;
        }
        return words.stream().anyMatch(JobWords::isJob) ? 1 : 0;
    }

    /// Whether every word of a text names a part of a firm or a grade, so that it goes on a title before it.
    static boolean isDepartment(String text) {
        var words = plain(text);
        return !words.isEmpty() && words.stream().allMatch(w -> DEPARTMENTS.contains(w) || w.equals("and"));
    }

    private static boolean isJob(String word) {
        return TITLES.contains(word) || ENDINGS.stream().anyMatch(e -> word.endsWith(e) && word.length() >= e.length());
    }

    private static List<String> plain(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("co-founder", "cofounder")
                // "Entwickler*in", "Entwickler:in", "Leiter (m/w/d)".
                .replaceAll("[*:_/](in|innen)\\b", "")
                .replaceAll("\\([^)]*\\)", " ")
                .replace("&", " and ");
        return List.of(plain.split("[^\\p{L}]+")).stream()
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
