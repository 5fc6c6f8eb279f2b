package dev.switchback.imports.resume;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Parts of a résumé, and the headings they stand under in five languages.
enum Section {
    WORK("experience; work experience; professional experience; relevant experience; employment; employment history;"
            + " work history; career; career history; professional background; work; positions; industry experience;"
            + " experience and employment; berufserfahrung; berufliche erfahrung; beruflicher werdegang; berufspraxis;"
            + " praxiserfahrung; praktische erfahrung; berufliche stationen; berufliche laufbahn; werdegang;"
            + " experience professionnelle; experiences professionnelles; experiences; parcours professionnel; parcours;"
            + " emplois; experiencia; experiencia laboral; experiencia profesional; trayectoria profesional;"
            + " trayectoria; historial laboral; experiencia profissional; experiencias profissionais;"
            + " historico profissional; trajetoria profissional; percurso profissional"),
    EDUCATION("education; education and training; academic background; studies; qualifications; ausbildung; studium;"
            + " bildung; bildungsweg; schulbildung; akademischer werdegang; aus und weiterbildung; formation; formations;"
            + " etudes; diplomes; parcours academique; formation academique; educacion; formacion; formacion academica;"
            + " estudios; titulacion; educacao; formacao; formacao academica; escolaridade; habilitacoes"),
    SKILLS("skills; technical skills; key skills; core skills; skills and tools; skills and competencies; competencies;"
            + " core competencies; technologies; tools; tools and technologies; tech stack; expertise; areas of expertise;"
            + " programming languages; kenntnisse; fahigkeiten; kompetenzen; fachkenntnisse; edv kenntnisse;"
            + " it kenntnisse; technische kenntnisse; kenntnisse und fahigkeiten; schwerpunkte; technologien;"
            + " competences; competences techniques; savoir faire; outils; habilidades; competencias;"
            + " conocimientos; aptitudes; conocimientos tecnicos; habilidades tecnicas; competencias tecnicas;"
            + " conhecimentos; conhecimentos tecnicos"),
    PROJECTS(
            "projects; selected projects; side projects; personal projects; open source; open source projects; projekte;"
                    + " projets; proyectos; projetos; ausgewahlte projekte; projektliste"),
    VOLUNTEER("volunteering; volunteer; volunteer experience; volunteer work; community; ehrenamt;"
            + " ehrenamtliches engagement; engagement; benevolat; voluntariado; trabalho voluntario"),
    CERTIFICATES("certifications; certificates; certification; licenses and certifications; courses; training;"
            + " licenses; zertifikate; zertifizierungen; weiterbildung; weiterbildungen; fortbildung; fortbildungen;"
            + " kurse; certificats; formation continue; certificaciones; cursos; certificados; certificacoes"),
    PUBLICATIONS("publications; selected publications; papers; patents; talks; invited talks; speaking;"
            + " publikationen; veroffentlichungen; vortrage; patente; conferences; brevets; publicaciones; ponencias;"
            + " publicacoes; palestras"),
    AWARDS("awards; honors; honours; awards and honors; selected honors; achievements; auszeichnungen; preise;"
            + " stipendien; distinctions; prix; premios; reconocimientos; premios e distincoes; distincoes"),
    ABOUT("summary; professional summary; executive summary; profile; professional profile; about; about me;"
            + " career summary; objective; career objective; profil; kurzprofil; uber mich; zusammenfassung; resume;"
            + " a propos; perfil; perfil profesional; resumen; sobre mi; objetivo; perfil profissional; resumo;"
            + " sobre mim; profil professionnel"),
    /// Languages that are spoken, interests and the names of other people say nothing that is read here.
    UNREAD("languages; interests; hobbies; interests and hobbies; hobbies and interests; references; referees;"
            + " personal; personal details; personal information; contact; contact details; contact information;"
            + " sprachen; sprachkenntnisse; interessen; referenzen; personliche daten; personliches; kontakt;"
            + " hobbys; langues; centres d interet; loisirs; coordonnees; idiomas; intereses; aficiones;"
            + " referencias; datos personales; contacto; contato; interesses; dados pessoais; linguas"),
    /// Under a heading that is none of these.
    OTHER("");

    private static final Map<String, Section> BY_WORDS = Arrays.stream(values())
            .flatMap(s -> Stream.of(s.words.split("; *"))
                    .map(Section::plain)
                    .filter(w -> !w.isEmpty())
                    .map(w -> Map.entry(w, s)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String words;

    Section(String words) {
        this.words = words;
    }

    /// The part that a heading begins; empty when the words are no heading known here.
    static Optional<Section> find(String heading) {
        String plain = plain(heading);
        var exact = Optional.ofNullable(BY_WORDS.get(plain));
        if (exact.isPresent()) {
            return exact;
        }
        // Both halves of "Skills and interests" are known; the first says what most of it is.
        var halves = plain.split(" and ");
        return halves.length == 2 && BY_WORDS.containsKey(halves[1].strip())
                ? Optional.ofNullable(BY_WORDS.get(halves[0].strip()))
                : Optional.empty();
    }

    private static String plain(String heading) {
        return Normalizer.normalize(heading.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("&", " and ")
                .replaceAll("\\b(und|et|y|e)\\b", "and")
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
    }
}
