package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.server.Page.Form;
import dev.switchback.server.Visit.Part;
import dev.switchback.web.WebDoors;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Ten thousand hostile sendings over every form that the pages have, found by walking through them: forms that are
/// added later are met too. Nothing breaks, and nothing that was sent comes back as markup.
@QuarkusTest
@TestProfile(HostileFormsTest.Alone.class)
class HostileFormsTest {
    /// Each of the ten thousand asks for the versions that are kept; those of other tests would make it five times as
    /// long.
    public static final class Alone extends OwnHome {}

    private static final int SENDINGS = 10_000;
    private static final int BETWEEN_LOOKS = 1_000;
    private static final long SEED = 20_261_126;

    /// Forms that end the visit or cost seconds of stretching by design: they get wrong tokens only.
    private static final String WITH_CARE = ".*(erase|lock|passphrase|recovery|sealing|vault|open|before|language).*";

    private static final String PROFILE = """
            switchback: 1
            as_of: 2026-11-16
            present: {role: core:engineering-manager}
            aims: [{role: core:senior-software-engineer}]
            complaints: [{words: too many meetings, lever: load}]
            skills: [{skill: core:programming, level: 3}]
            week: {making: 5, one-to-one: 10}
            """;

    /// A wrong token is what stops a form, unless it is refused before anybody looks at the token: it is too large, or
    /// sent in a way that its page does not take.
    private static final List<Integer> REFUSED = List.of(403, 413, 415);

    private final Visit visit = Visit.begun();
    private final WebDoors doors = Arc.container().instance(WebDoors.class).get();
    private final Random random = new Random(SEED);

    @Test
    void tenThousandHostileSendingsBreakNothingAndLeaveNoMarkup() {
        startAgain();
        var forms = walk();
        assertThat(forms.stream().map(Form::action)).contains("/own/uploads", "/own/profile", "/own/answers/why");
        var plain = forms.stream().filter(f -> !f.action().matches(WITH_CARE)).toList();
        var careful = forms.stream().filter(f -> f.action().matches(WITH_CARE)).toList();
        for (var form : careful) {
            for (var token : List.of("", "guessed")) {
                assertThat(send(form, form.parts(), fields(form), token, List.of())
                                .statusCode())
                        .as(form.action())
                        .isIn(403, 404);
            }
        }
        for (int i = 0; i < SENDINGS; i++) {
            one(i, plain.get(random.nextInt(plain.size())));
            if (i % BETWEEN_LOOKS == BETWEEN_LOOKS - 1) {
                plain = walk().stream()
                        .filter(f -> !f.action().matches(WITH_CARE))
                        .toList();
                startAgain();
            }
        }
        assertThat(visit.browser().get("/").statusCode()).isEqualTo(200);
    }

    private void startAgain() {
        doors.store().erase("profile-draft", "own");
        assertThat(visit.profile(PROFILE).statusCode()).isEqualTo(303);
    }

    private void one(int number, Form form) {
        boolean wrongToken = random.nextInt(20) == 0;
        String token = wrongToken ? random.nextBoolean() ? "" : hostile() : Visit.token();
        var fields = fields(form);
        var files = form.files().isEmpty() || random.nextBoolean()
                ? List.<Part>of()
                : List.of(new Part(form.files().getFirst(), hostile(), hostile().getBytes(StandardCharsets.UTF_8)));
        boolean otherWay = random.nextInt(20) == 0;
        var answer = send(form, form.parts() != otherWay, fields, token, files);
        String what = "seed %d, sending %d, %s %s".formatted(SEED, number, form.action(), shortened(fields));
        assertThat(answer.statusCode()).as(what).isLessThan(500);
        if (wrongToken) {
            assertThat(answer.statusCode()).as(what).isIn(REFUSED);
        }
        requireNoMarkup(what, answer.body());
    }

    private static String shortened(Map<String, String> fields) {
        String all = fields.toString();
        return all.length() > 1_000 ? all.substring(0, 1_000) : all;
    }

    /// @param inParts whether it goes as multipart; most go the way their own page sends them
    private HttpResponse<String> send(
            Form form, boolean inParts, Map<String, String> fields, String token, List<Part> files) {
        var parts = new ArrayList<Part>();
        fields.forEach((name, value) -> parts.add(Part.of(name, value)));
        parts.addAll(files);
        return visit.browser()
                .send(
                        inParts
                                ? visit.raw(
                                        form.action(), Visit.MARK, Visit.bodyWith(token, parts.toArray(Part[]::new)))
                                : visit.lineWith(form.action(), token, parts));
    }

    /// Some of the form's own fields with values that may be right, some with hostile ones, and some that are not its
    /// own.
    private Map<String, String> fields(Form form) {
        var fields = new LinkedHashMap<String, String>();
        form.fields().forEach((name, values) -> {
            if (!name.equals("token") && random.nextInt(4) != 0) {
                fields.put(name, value(values));
            }
        });
        if (fields.containsKey("do") && random.nextBoolean()) {
            fields.remove("do");
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            fields.put((random.nextBoolean() ? "f." : "") + hostile(), hostile());
        }
        if (random.nextInt(500) == 0) {
            fields.put("f." + hostile(), "x".repeat(1_050_000));
        }
        return fields;
    }

    private String value(List<String> values) {
        if (!values.isEmpty() && random.nextInt(3) != 0) {
            return values.get(random.nextInt(values.size()));
        }
        return random.nextInt(3) == 0 ? "" : hostile();
    }

    private String hostile() {
        var text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static final List<String> PIECES = List.of(
            "<zqx>",
            "\"><zqx onzq=1>",
            "' onzq='1",
            "\" onzq=\"1",
            "</textarea><zqx>",
            "</option></select><zqx>",
            "</title></style><zqx>",
            "<script>zq(1)</script>",
            "<img src=x onzq=zq(1)>",
            "javascript:zq(1)",
            "{frame.csrf}",
            "{#include frame}",
            "{{zq}}",
            "&lt;zqx&gt;",
            "&#60;zqx&#62;",
            "[zqx](javascript:zq)",
            "![x](x)",
            "*zq*",
            "../../../etc/passwd",
            "/proc/self/environ",
            "file:///etc/passwd",
            "C:\\secret",
            "~/.ssh/id",
            "%00%0d%0aX-Zq: 1",
            "\r\nX-Zq: 1\r\n",
            "\u0000",
            "\u202e",
            "\ufeff",
            "\ud83d\ude00",
            "\u2028",
            "'; drop table x; --",
            "add ",
            "remove ",
            "aims[0]",
            "skills[9999]",
            "[-1]",
            "[2147483648]",
            "tags[\"",
            "\"]",
            "present.role",
            "- ",
            ": ",
            "&a [*a]",
            "!!java.lang.Object",
            "switchback: 1",
            "1e999",
            "-1",
            "999999999999",
            "2026-11-16",
            "0000-00-00",
            "core:engineering-manager",
            "BEGIN:VCALENDAR",
            "{\"basics\":",
            "x".repeat(3_000));

    /// Every page that links lead to from the first one, and the forms on it.
    private List<Form> walk() {
        var waiting = new ArrayDeque<>(List.of("/", "/before"));
        Set<String> seen = new LinkedHashSet<>(waiting);
        var forms = new LinkedHashMap<String, Form>();
        var statuses = new TreeSet<String>();
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            var answer = visit.browser().get(path);
            statuses.add(answer.statusCode() + (answer.statusCode() < 400 ? "" : " " + path));
            if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            requireNoMarkup(path, answer.body());
            var page = Page.of(answer.body());
            for (var form : page.forms()) {
                if (form.post()) {
                    forms.putIfAbsent(form.action() + form.fields().keySet() + form.files(), form);
                }
            }
            for (var link : page.links()) {
                String target = link.replaceAll("#.*", "");
                if (target.startsWith("/") && !target.startsWith("//") && seen.size() < 200 && seen.add(target)) {
                    waiting.add(target);
                }
            }
        }
        assertThat(statuses).noneMatch(s -> s.startsWith("5"));
        return List.copyOf(forms.values());
    }

    /// No tag and no attribute on any page is one of those that were sent.
    private static void requireNoMarkup(String where, String html) {
        if (!html.contains("zq")) {
            return;
        }
        for (var tag : Page.of(html).tags()) {
            assertThat(tag.name()).as(where).isNotIn("zqx", "/zqx");
            assertThat(tag.attributes().keySet()).as(where).noneMatch(a -> a.startsWith("onzq"));
            if (tag.name().equals("script")) {
                assertThat(tag.attribute("src")).as(where).startsWith("/assets/");
            }
            assertThat(tag.attribute("href")).as(where).doesNotStartWith("javascript:");
        }
    }
}
