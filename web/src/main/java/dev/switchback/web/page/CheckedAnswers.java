package dev.switchback.web.page;

import dev.switchback.app.draft.FieldProblem;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.draft.Uploads;
import dev.switchback.web.WebDoors;
import dev.switchback.web.files.KeptFiles;
import dev.switchback.web.vault.VaultAge;
import dev.switchback.web.vault.VaultClosed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is wrong with the answers, kept for the answers that were checked last: several parts of a page ask, and so
/// does the next page. Thread-safe.
@Singleton
final class CheckedAnswers {
    private final WebDoors doors;
    private final KeptFiles files;
    private final VaultAge age;
    private volatile @Nullable Checked last;

    CheckedAnswers(WebDoors doors, KeptFiles files, VaultAge age) {
        this.age = age;
        this.doors = doors;
        this.files = files;
    }

    private record Checked(ProfileDraft draft, Uploads uploads, LocalDate today, List<FieldProblem> problems) {
        /// By identity: to compare two drafts is as much work as to check one.
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(ProfileDraft now, Uploads given, LocalDate day) {
            return draft == now && uploads == given && today.equals(day);
        }
    }

    /// Each at its field.
    List<FieldProblem> problems(ProfileDraft draft) {
        var uploads = files.uploads();
        var today = LocalDate.now(doors.clock());
        long then = age.now();
        var known = last;
        if (known == null || !known.isOf(draft, uploads, today)) {
            known = new Checked(draft, uploads, today, doors.drafts().check(draft, uploads, today));
            last = known;
            if (age.now() != then) {
                last = null;
            }
        }
        return known.problems();
    }

    void closed(@Observes VaultClosed closed) {
        last = null;
    }
}
