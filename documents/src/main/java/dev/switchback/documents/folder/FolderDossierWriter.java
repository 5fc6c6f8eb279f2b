package dev.switchback.documents.folder;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.pages.DossierPages;
import dev.switchback.app.pages.RunFacts;
import dev.switchback.app.port.DossierWriter;
import dev.switchback.documents.calendar.PlanCalendar;
import dev.switchback.documents.json.DossierJson;
import dev.switchback.documents.page.HtmlOptions;
import dev.switchback.documents.page.HtmlRenderer;
import dev.switchback.documents.page.MarkdownRenderer;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Writes a dossier into a folder on disk: `private/` for the person, `to-send/` for others, `plan.ics`.
///
/// Files can be read by their owner only. Links are refused, so that nothing is written elsewhere than it seems. One
/// run at a time for one folder.
public final class FolderDossierWriter implements DossierWriter {
    private static final String DATA = "private/dossier.json";
    private static final String PAGE = "private/dossier.html";
    private static final String TEXT = "private/dossier.md";
    private static final String PROPOSAL_PAGE = "to-send/proposal.html";
    private static final String PROPOSAL_TEXT = "to-send/proposal.md";
    private static final String CALENDAR = "plan.ics";

    /// Every file a dossier can have; with `--force` these may be replaced, no other.
    static final List<String> OWN = List.of(DATA, PAGE, TEXT, PROPOSAL_PAGE, PROPOSAL_TEXT, CALENDAR);

    private final Swap.Mover mover;

    public FolderDossierWriter() {
        this(Swap.ATOMIC);
    }

    FolderDossierWriter(Swap.Mover mover) {
        this.mover = mover;
    }

    @Override
    public void checkTarget(Path folder, boolean force) {
        var target = absolute(folder);
        refuseLinksAndFiles(target);
        try {
            recover(target);
            if (!force && Files.isDirectory(target) && !isEmpty(target)) {
                throw new WrongInputException(
                        "output-not-empty",
                        folder.toString(),
                        "The folder (" + folder + ") holds files already.",
                        "Maybe name another folder, or add --force to replace the dossier in it; other files stay.");
            }
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    @Override
    public List<Phrase> listWarnings(Path folder) {
        return FolderWarnings.of(absolute(folder));
    }

    @Override
    public Knowable<RunFacts> readLast(Path folder) {
        var file = absolute(folder).resolve(DATA);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Knowable.unknown("change.first-run");
        }
        try {
            return DossierJson.readFacts(Files.readString(file));
        } catch (IOException e) {
            return Knowable.unknown("change.unreadable");
        }
    }

    @Override
    public void write(Path folder, DossierPages pages) {
        var target = absolute(folder);
        refuseLinksAndFiles(target);
        var files = files(pages);
        var missing = missingAbove(target);
        boolean written = false;
        try (var stop = StopRequest.listen()) {
            Files.createDirectories(Disk.parent(target));
            try (var lock = FolderLock.take(target)) {
                new Swap(target, OWN, mover).replace(files, stop);
            }
            written = true;
        } catch (IOException | UncheckedIOException e) {
            throw failed(folder, e);
        } finally {
            if (!written) {
                removeEmpty(missing);
            }
        }
    }

    private void recover(Path target) throws IOException {
        var swap = new Swap(target, OWN, mover);
        if (swap.needsRecovery()) {
            try (var lock = FolderLock.take(target)) {
                swap.recover();
            }
        }
    }

    /// The folders above the target that have to be made for it, the lowest first.
    private static List<Path> missingAbove(Path target) {
        var missing = new ArrayList<Path>();
        for (var p = target.getParent(); p != null && !Files.exists(p); p = p.getParent()) {
            missing.add(p);
        }
        return missing;
    }

    private static void removeEmpty(List<Path> folders) {
        try {
            for (var folder : folders) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            // What somebody else put there stays, and so does the folder.
        }
    }

    private static SortedMap<String, byte[]> files(DossierPages pages) {
        var files = new TreeMap<String, byte[]>();
        var words = pages.words();
        var blocks = complete(pages);
        put(files, DATA, DossierJson.write(pages));
        put(files, TEXT, MarkdownRenderer.render(blocks, words, pages.sources()));
        put(files, PAGE, HtmlRenderer.render(pages.title(), blocks, words, pages.sources(), HtmlOptions.dossier()));
        pages.proposal().find().ifPresent(page -> {
            put(files, PROPOSAL_TEXT, MarkdownRenderer.renderLetter(page, words));
            put(
                    files,
                    PROPOSAL_PAGE,
                    HtmlRenderer.render(windowTitle(page), page, words, List.of(), HtmlOptions.letter()));
        });
        put(files, CALENDAR, PlanCalendar.write(pages.dates(), pages.dossier().asOf(), words));
        return files;
    }

    private static void put(SortedMap<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// The blocks with what every private page has on top: a heading of level 1 and the note that it is private.
    private static List<Block> complete(DossierPages pages) {
        var blocks = new ArrayList<>(pages.privateBlocks());
        if (blocks.stream().noneMatch(b -> b instanceof Block.Note n && n.kind() == Block.Note.Kind.PRIVATE)) {
            blocks.addFirst(new Block.Note(Block.Note.Kind.PRIVATE, List.of(Block.paragraph("render.private"))));
        }
        if (blocks.stream().noneMatch(b -> b instanceof Block.Heading h && h.level() == 1)) {
            blocks.addFirst(new Block.Heading(1, "", pages.title()));
        }
        return blocks;
    }

    /// The window of a page for others never carries the title of the private one.
    private static Phrase windowTitle(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(b -> ((Block.Heading) b).phrase())
                .findFirst()
                .orElseGet(() -> Phrase.of("render.proposal"));
    }

    private static void refuseLinksAndFiles(Path target) {
        var places = new ArrayList<>(List.of(target, target.resolve("private"), target.resolve("to-send")));
        OWN.forEach(name -> places.add(target.resolve(name)));
        for (var place : places) {
            if (Files.isSymbolicLink(place)) {
                throw new WrongInputException(
                        "output-is-link",
                        place.toString(),
                        "The place (" + place + ") is a link to somewhere else.",
                        "Maybe name the real folder, or remove the link.");
            }
            boolean own = OWN.stream().anyMatch(name -> place.equals(target.resolve(name)));
            if (Files.exists(place) && Files.isDirectory(place) == own) {
                throw new WrongInputException(
                        own ? "output-is-folder" : "output-is-file",
                        place.toString(),
                        "The place (" + place + ") is a " + (own ? "folder" : "file") + ".",
                        "Maybe name another folder for the dossier.");
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static Path absolute(Path folder) {
        var target = folder.toAbsolutePath().normalize();
        if (target.getParent() == null) {
            throw new WrongInputException(
                    "output-not-empty",
                    folder.toString(),
                    "The folder (" + folder + ") is the root of the disk.",
                    "Maybe name a folder in your own home.");
        }
        return target;
    }

    private static SwitchbackException failed(Path folder, Exception cause) {
        return new SwitchbackException(
                "output-failed",
                "The dossier could not be written to (" + folder + "): "
                        + cause.getClass().getSimpleName() + ". The folder is as it was before.\n"
                        + "Maybe the disk is full, or you may not write there.",
                cause);
    }
}
