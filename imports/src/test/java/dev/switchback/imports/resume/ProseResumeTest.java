package dev.switchback.imports.resume;

import static dev.switchback.imports.resume.ReadResumes.issues;
import static dev.switchback.imports.resume.ReadResumes.positions;
import static dev.switchback.imports.resume.ReadResumes.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.resume.Resume.Passage;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Résumés in running text, drawn by hand.
class ProseResumeTest {
    private static final String ENGLISH = """
            # Mara Feld
            Berlin · mara@example.org · +49 30 1234567

            Engineering manager who misses code.

            ## Experience

            ### Engineering Manager — Nordlicht GmbH
            *03/2019 – present*

            - Led a team of 8, **hiring** and coaching
            - On-call rotation for the Python services

            ### Senior Software Engineer, Acme Corp, Berlin
            *Jan 2015 - Feb 2019*

            - Kafka pipelines that carry
              ten million events

            ### Software Engineer @ ACME Corp
            *2012 – 2014*

            ## Education
            **TU Berlin**, MSc Computer Science, 2006 – 2011

            ## Skills
            Languages: Python, Go

            ## References
            Frieda Muster, who knows Cobol
            """;

    @Test
    void positionsOfMarkdownHaveTheirEmployerTitleAndMonths() {
        var resume = read("r.md", ENGLISH);
        assertThat(positions(resume))
                .containsExactly(
                        "Nordlicht GmbH / Engineering Manager 2019-03..now",
                        "Acme Corp / Senior Software Engineer 2015-01..2019-02",
                        "Acme Corp / Software Engineer 2012-01..2014-12");
        assertThat(issues(resume)).containsExactly("r.md, line 21 resume.year-only", "r.md, line 21 resume.year-only");
    }

    @Test
    void passagesKeepTheirLineAndTheMonthTheySpeakOf() {
        var resume = read("r.md", ENGLISH);
        var pipelines = resume.passages().stream()
                .filter(p -> p.words().startsWith("Kafka"))
                .findFirst()
                .orElseThrow();
        assertThat(pipelines.words()).isEqualTo("Kafka pipelines that carry ten million events");
        assertThat(pipelines.place()).isEqualTo("line 17");
        assertThat(pipelines.lastUsed().find()).contains(YearMonth.of(2019, 2));
        assertThat(resume.passages())
                .filteredOn(Passage::current)
                .extracting(Passage::words)
                .contains("Led a team of 8, hiring and coaching", "On-call rotation for the Python services");
        assertThat(resume.skillNames()).extracting(Passage::words).containsExactly("Python", "Go");
    }

    @Test
    void namesOfOthersAndWaysToReachSomebodyAreNotRead() {
        assertThat(read("r.md", ENGLISH).passages())
                .extracting(Passage::words)
                .noneMatch(w -> w.contains("Frieda") || w.contains("example.org") || w.contains("Mara"));
    }

    @Test
    void frenchIsRead() {
        var resume = read("r.txt", """
                JEAN DUPONT
                jean@example.org

                EXPÉRIENCE PROFESSIONNELLE

                Chef de projet, Banque Exemple, Paris            janv. 2020 – aujourd'hui
                  - Pilotage de la migration vers PostgreSQL
                Développeur chez Petit Studio                    sept. 2016 – déc. 2019
                Stagiaire, Mairie de Lyon                        févr. 2016 – août 2016

                COMPÉTENCES
                Java, PostgreSQL, Docker
                """);
        assertThat(positions(resume))
                .containsExactly(
                        "Banque Exemple / Chef de projet 2020-01..now",
                        "Petit Studio / Développeur 2016-09..2019-12",
                        "Mairie de Lyon / Stagiaire 2016-02..2016-08");
        assertThat(resume.issues()).isEmpty();
    }

    @Test
    void germanWithDatesOnTheLeftIsRead() {
        var resume = read("r.txt", """
                Lebenslauf

                Berufserfahrung
                seit 04/2021\tTeamleiter Softwareentwicklung, Muster AG, Hamburg
                \tFührung von 7 Personen
                \tEinführung von Kubernetes
                01/2018 – 03/2021\tSoftwareentwickler (m/w/d)
                \tMuster AG, Hamburg
                Okt. 2015 bis Dez. 2017\tWerkstudent
                \tBeispiel GmbH

                Ausbildung
                2012 - 2017\tStudium Informatik, Uni Hamburg
                """);
        assertThat(positions(resume))
                .containsExactly(
                        "Muster AG / Teamleiter Softwareentwicklung 2021-04..now",
                        "Muster AG / Softwareentwickler (m/w/d) 2018-01..2021-03",
                        "Beispiel GmbH / Werkstudent 2015-10..2017-12");
    }

    @Test
    void positionsUnderOneEmployerAreKeptTogether() {
        var resume = read("r.txt", """
                Ana Silva

                Experiencia laboral
                Acme Corp (2015 - 2021)
                Ingeniera de software senior
                enero de 2018 - marzo de 2021
                Desarrolladora
                junio 2015 – diciembre 2017

                Startup Ejemplo
                Jefa de equipo
                abril de 2021 - actualidad

                Educación
                Universidad de Sevilla, 2010 - 2015
                """);
        assertThat(positions(resume))
                .containsExactly(
                        "Startup Ejemplo / Jefa de equipo 2021-04..now",
                        "Acme Corp / Ingeniera de software senior 2018-01..2021-03",
                        "Acme Corp / Desarrolladora 2015-06..2017-12");
    }

    @Test
    void portugueseIsRead() {
        assertThat(positions(read("r.txt", """
                Experiência profissional

                Engenheiro de software | Empresa Exemplo
                março de 2019 até o momento

                Estagiário | Loja Modelo
                fev. 2017 - out. 2018
                """)))
                .containsExactly(
                        "Empresa Exemplo / Engenheiro de software 2019-03..now",
                        "Loja Modelo / Estagiário 2017-02..2018-10");
    }

    @Test
    void whatIsNotSureIsReportedAndLeftOpen() {
        var resume = read("r.txt", """
                Work history

                Unclear Place 2010 - 2012

                Engineer, Somewhere
                03/04/2020 - 05/06/2020

                Initech    Product Manager    Summer 2015

                Engineer, Nowhere
                2019 - 2017
                """);
        assertThat(positions(resume))
                .containsExactly(
                        "Unclear Place /  2010-01..2012-12", "Somewhere / Engineer ?..?", "Nowhere / Engineer ?..?");
        assertThat(issues(resume))
                .contains(
                        "r.txt, line 3 resume.no-title",
                        "r.txt, line 6 resume.date-two-ways",
                        "r.txt, line 8 resume.one-date",
                        "r.txt, line 11 resume.dates-swapped");
    }

    @Test
    void formsWithLabelsAndListsBesideTheirHeadingAreRead() {
        var resume = read("r.txt", """
                EXPERIENCE
                2019-2023 Globex Corporation
                Position: Product Designer
                Tasks: design of things.

                06/2015-05/2019 | Initech | UX Researcher

                Since 01/2023: Freelance consultant

                SKILLS: Go, Rust

                Certificates
                CKA (2022)
                """);
        assertThat(positions(resume))
                .containsExactly(
                        " / Freelance consultant 2023-01..now",
                        "Globex Corporation / Product Designer 2019-01..2023-12",
                        "Initech / UX Researcher 2015-06..2019-05");
        assertThat(resume.skillNames()).extracting(Passage::words).containsExactly("Go", "Rust");
        assertThat(issues(resume)).contains("r.txt, line 8 resume.no-employer");
        assertThat(resume.passages())
                .filteredOn(p -> p.words().startsWith("CKA"))
                .extracting(p -> p.lastUsed().find())
                .containsExactly(Optional.of(YearMonth.of(2022, 12)));
    }

    @Test
    void anEmployerTakenFromAboveIsSaid() {
        var resume = read("r.txt", """
                Work experience

                Acme Corp
                Lead engineer
                2018-03 - 2021-04

                Engineer
                2015-01 - 2018-02
                """);
        assertThat(positions(resume))
                .containsExactly("Acme Corp / Lead engineer 2018-03..2021-04", "Acme Corp / Engineer 2015-01..2018-02");
        assertThat(issues(resume)).containsExactly("r.txt, line 8 resume.employer-above");
    }

    @Test
    void withoutHeadingsWhatHasDatesAndATitleIsAPosition() {
        assertThat(positions(read("r.txt", """
                Jo Example
                Staff Engineer, Globex, 2018 - 2022
                I met nice people between 2018 and 2022.
                """))).containsExactly("Globex / Staff Engineer 2018-01..2022-12");
    }

    @Test
    void aTextWithoutAnyOfThatIsNoResume() {
        assertThat(ReadResumes.refusal("letter.txt", ReadResumes.bytes("Dear all,\nsee you on Monday.\n"))
                        .code())
                .isEqualTo("resume-without-form");
    }
}
