package dev.switchback.documents.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchback.app.pages.DossierPages;
import dev.switchback.app.pages.RunFacts;
import dev.switchback.documents.page.MarkdownRenderer;
import dev.switchback.engine.ask.Ask;
import dev.switchback.engine.ask.Objection;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.Source;
import dev.switchback.engine.person.Aim;

/// The dossier as a data file: format `switchback-dossier`, version 1, described in `docs/dossier-format.md` and by the
/// schema `switchback/schema/dossier-1.json`.
///
/// Every field is mapped by hand, so that a renamed record cannot change the format. Same pages, same bytes.
public final class DossierJson {
    static final String FORMAT = "switchback-dossier";
    static final int VERSION = 1;

    private final DossierPages pages;
    private final JsonTree tree;
    private final MapJson map;
    private final WeekJson weeks;

    private DossierJson(DossierPages pages) {
        this.pages = pages;
        this.tree = new JsonTree(pages.words());
        this.weeks = new WeekJson(tree);
        this.map = new MapJson(tree, weeks, pages.dossier().frameworks());
    }

    /// The whole file, ending in a line end.
    public static String write(DossierPages pages) {
        return JsonTree.print(new DossierJson(pages).file());
    }

    /// The figures to compare the next run with, out of an earlier file. Never fails: a file that is broken, or of
    /// another version, gives the reason why nothing is compared.
    public static Knowable<RunFacts> readFacts(String json) {
        JsonNode file;
        try {
            file = JsonTree.parse(json);
        } catch (JsonProcessingException e) {
            return Knowable.unknown("change.unreadable");
        }
        if (!FORMAT.equals(file.path("format").asText())) {
            return Knowable.unknown("change.unreadable");
        }
        if (file.path("version").asInt() != VERSION) {
            return Knowable.unknown(
                    "change.other-format", "version", file.path("version").asText());
        }
        try {
            return Knowable.known(FactsJson.read(file.path("facts")));
        } catch (RuntimeException e) {
            // Whatever is wrong with somebody's old file, this run must not fail for it.
            return Knowable.unknown("change.unreadable");
        }
    }

    private ObjectNode file() {
        var dossier = pages.dossier();
        var file = JsonTree.object();
        file.put("format", FORMAT);
        file.put("version", VERSION);
        file.set("note", tree.words(Phrase.of("render.json-note")));
        file.set("as_of", JsonTree.day(dossier.asOf()));
        file.put("locale", pages.words().locale().toLanguageTag());
        file.set("facts", FactsJson.write(RunFacts.of(dossier), tree));
        file.set("changes", tree.words(pages.changes()));
        file.set("person", person(dossier));
        file.set("tomorrow", tree.why(dossier.tomorrow()));
        file.set("unknowns", JsonTree.list(dossier.unknowns(), this::missing));
        stations(file, dossier);
        file.set("issues", JsonTree.list(dossier.issues(), i -> {
            var issue = JsonTree.object().put("place", i.place());
            issue.set("what", tree.words(i.what()));
            return issue;
        }));
        file.set("dates", JsonTree.list(pages.dates(), this::date));
        file.set("frameworks", JsonTree.list(dossier.frameworks().listFrameworks(), f -> JsonTree.object()
                .put("namespace", f.namespace())
                .put("name", f.name())
                .put("version", f.version())));
        file.set("sources", JsonTree.list(pages.sources(), this::source));
        return file;
    }

    private void stations(ObjectNode file, Dossier dossier) {
        var why = new WhyJson(tree, map);
        var plan = new PlanJson(tree, map);
        file.set("verdict", why.verdict(dossier.verdict()));
        file.set("complaints", JsonTree.list(dossier.board().rows(), why::complaint));
        file.set("week", tree.known(dossier.audit(), weeks::audit));
        file.set("energy", tree.known(dossier.energy(), weeks::energy));
        file.set("skills", JsonTree.list(dossier.skills(), map::shown));
        file.set("hints", JsonTree.list(dossier.hints(), map::hint));
        file.set("repositories", JsonTree.list(dossier.repositories(), r -> RepositoryJson.inDossier(r, tree)));
        file.set("postings", JsonTree.list(dossier.postings(), new PostingJson(tree, map)::posting));
        file.set("carried_work", JsonTree.list(dossier.carried().rows(), map::carried));
        file.set("options", JsonTree.list(dossier.options().options(), map::option));
        file.set("excluded", JsonTree.list(dossier.options().excluded(), tree::exclusion));
        file.set("ways_back", JsonTree.list(dossier.waysBack(), map::route));
        file.set("ladder", tree.known(dossier.ladder(), plan::ladder));
        file.set("experiments", JsonTree.list(dossier.experiments(), plan::experiment));
        file.set("ask", ask(dossier.ask()));
        file.set("landing", tree.known(dossier.landing(), plan::landing));
    }

    /// Where they stand and what limits them; names, notes on the manager and answers about exhaustion stay in the
    /// profile.
    private JsonNode person(Dossier dossier) {
        var person = dossier.person();
        var limits = person.constraints();
        var node = JsonTree.object();
        node.set("mode", JsonTree.id(person.mode()));
        node.set("present", map.role(dossier.present().id()));
        node.set("aims", JsonTree.list(person.aims(), this::aim));
        node.set("work_hours_per_week", JsonTree.hours(limits.workPerWeek()));
        node.set("learning_hours_per_week", tree.known(limits.learningPerWeek(), JsonTree::hours));
        node.set("pay_now", tree.known(limits.payNow(), JsonTree::money));
        node.set("pay_floor", tree.known(limits.payFloor(), JsonTree::money));
        node.set("deadline", tree.known(limits.deadline(), JsonTree::day));
        node.set("assumed", JsonTree.list(person.assumed(), JsonTree::text));
        return node;
    }

    private JsonNode aim(Aim aim) {
        var node = map.role(aim.role());
        node.set("reports_to", JsonTree.id(aim.reportsTo()));
        node.set("same_employer", JsonTree.id(aim.sameEmployer()));
        node.set("offered", JsonTree.id(aim.offered()));
        node.set("return_agreed", JsonTree.id(aim.returnAgreed()));
        node.set("pay", tree.known(aim.pay(), JsonTree::money));
        return node;
    }

    private JsonNode missing(Dossier.Missing missing) {
        var node = JsonTree.object();
        node.set("what", tree.words(missing.what()));
        node.set("cure", tree.words(missing.cure()));
        node.put("helps", missing.helps());
        return node;
    }

    private JsonNode ask(Ask ask) {
        var node = JsonTree.object();
        node.set(
                "proposal",
                tree.known(
                        pages.proposal(),
                        blocks -> JsonTree.text(MarkdownRenderer.renderLetter(blocks, pages.words()))));
        node.put("questions", MarkdownRenderer.render(ask.questions(), pages.words(), pages.sources()));
        node.set("objections", JsonTree.list(ask.objections(), this::objection));
        node.put("approvals", MarkdownRenderer.render(ask.approvals(), pages.words(), pages.sources()));
        return node;
    }

    private JsonNode objection(Objection objection) {
        var node = JsonTree.object().put("id", objection.id());
        node.set("says", tree.words(objection.says()));
        node.set("answer", tree.words(objection.answer()));
        node.set("sources", JsonTree.sources(objection.sources()));
        return node;
    }

    private JsonNode date(DossierPages.PlanDate date) {
        var node = JsonTree.object().put("id", date.id());
        node.set("begin", JsonTree.day(date.begin()));
        node.set("end", JsonTree.day(date.end()));
        node.set("title", tree.words(date.title()));
        return node;
    }

    private JsonNode source(Source source) {
        var node = JsonTree.object().put("id", source.id().value());
        node.set("kind", JsonTree.id(source.kind()));
        return node.put("title", source.title())
                .put("address", source.address())
                .put("note", source.note());
    }
}
