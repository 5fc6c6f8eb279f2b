package dev.switchback.web.page;

import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.upload.UploadKind;
import dev.switchback.web.WebDoors;
import dev.switchback.web.files.KeptFile;
import dev.switchback.web.files.KeptFiles;
import dev.switchback.web.shell.Space;
import dev.switchback.web.shell.Words;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.resteasy.reactive.RestPath;

/// The files to take along. Each is saved by the browser, never opened in it.
@Path("/{space:own|example}/files")
public final class Downloads {
    private static final Map<String, String> SINGLE = Map.of(
            "proposal.html", "to-send/proposal.html", "proposal.md", "to-send/proposal.md", "plan.ics", "plan.ics");

    private static final String WHOLE = "dossier.zip";

    /// What the person can show, for other programs.
    private static final String RESUME = "resume.json";

    private final Desk desk;
    private final Remembered remembered;
    private final WebDoors doors;
    private final KeptFiles kept;
    private final Words words;
    private final SentPage sent;

    Downloads(Desk desk, Remembered remembered, WebDoors doors, KeptFiles kept, Words words, SentPage sent) {
        this.desk = desk;
        this.remembered = remembered;
        this.doors = doors;
        this.kept = kept;
        this.words = words;
        this.sent = sent;
    }

    @GET
    @Path("{name}")
    public Response file(@RestPath String space, @RestPath String name) throws IOException {
        var which = Shell.space(space);
        if ((SINGLE.containsKey(name) || name.equals(WHOLE) || name.equals(RESUME)) && isBeingWorkedOut(which)) {
            return Shell.go("/" + space + "/work?back=/" + space + "/files/" + name);
        }
        var bytes =
                switch (name) {
                    case "me.yaml" -> profile(which);
                    case WHOLE -> files(which).map(Downloads::zipped);
                    case RESUME ->
                        desk.find(which).dossier().map(d -> doors.resumes().write(d.resume()));
                    case "everything.zip" -> which.isExample() ? Optional.<byte[]>empty() : everything();
                    default -> files(which).flatMap(f -> Optional.ofNullable(f.get(SINGLE.getOrDefault(name, ""))));
                };
        return Response.ok(bytes.orElseThrow(NotFoundException::new))
                .type("application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    /// Files of an older state are not given away as if they were the newest.
    private boolean isBeingWorkedOut(Space space) {
        return desk.find(space) instanceof Desk.Found.Working;
    }

    private Optional<SortedMap<String, byte[]>> files(Space space) {
        return desk.find(space).dossier().map(d -> doors.files()
                .files(sent.of(space, d).pages()));
    }

    /// The profile with its files beside it, as the commands read them, and the dossier.
    private Optional<byte[]> everything() {
        return remembered.findDraft().map(now -> {
            var all = new TreeMap<String, byte[]>();
            files(Space.OWN).ifPresent(f -> f.forEach((path, bytes) -> all.put("dossier/" + path, bytes)));
            kept.list().forEach(f -> all.put(f.name(), own(f, now.draft())));
            all.put(Incoming.PROFILE, doors.drafts().write(now.draft()));
            return doors.archives().write(all);
        });
    }

    /// Calendars get the person's own addresses back, by which declined meetings are known; a name that says packed is
    /// packed.
    private byte[] own(KeptFile file, ProfileDraft draft) {
        var addresses = FieldPath.WHOLE.key("calendar").key("addresses");
        byte[] plain = kept.content(file);
        if (file.facts().kind() == UploadKind.CALENDAR) {
            var known = IntStream.range(0, draft.count(addresses))
                    .mapToObj(i -> draft.find(addresses.item(i)).orElse(""))
                    .toList();
            plain = doors.uploads().withOwnAddresses(plain, kept.standIns(), known);
        }
        return file.name().endsWith(".gz") ? KeptFiles.packed(plain) : plain;
    }

    private Optional<byte[]> profile(Space space) throws IOException {
        return space.isExample()
                ? Optional.of(
                        Files.readAllBytes(doors.profile(words.phrasebook().locale())))
                : remembered.findDraft().map(k -> doors.drafts().write(k.draft().withoutBlankEntries()));
    }

    private static byte[] zipped(SortedMap<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry("dossier/" + file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail like a disk", e);
        }
        return bytes.toByteArray();
    }
}
