package dev.switchback.web.page;

import dev.switchback.web.page.Desk.Found;
import dev.switchback.web.shell.Frame;
import dev.switchback.web.shell.Space;
import dev.switchback.web.shell.Stop;
import java.util.List;
import java.util.Map;

/// A piece of a station's page beside the dossier's own text: something to answer, arrange or send. Each is one bean;
/// the page collects them.
interface StationPart {
    /// Where it stands on the page.
    enum Place {
        BEFORE_THE_FORM,
        AFTER_THE_FORM,
        AFTER_THE_TEXT
    }

    Stop stop();

    Place place();

    /// Order among the parts of one place, smallest first.
    default int order() {
        return 0;
    }

    /// Whether its HTML follows from the answers, the dossier and the language alone, and from nothing else that the
    /// vault holds or the address asks: then it is kept until one of them changes.
    default boolean isOfAnswersAndDossier() {
        return false;
    }

    /// Finished HTML of a checked template; empty when there is nothing to show.
    String html(View view);

    /// What a part may look at.
    ///
    /// @param frame of the page it stands on
    /// @param found what the profile of the space came to
    /// @param query of the page's address, as it was asked
    record View(Space space, Frame frame, Found found, Map<String, List<String>> query) {
        public View {
            query = Map.copyOf(query);
        }

        /// The first value of a name in the address; empty when there is none.
        String asked(String name) {
            var values = query.getOrDefault(name, List.of());
            return values.isEmpty() ? "" : values.getFirst();
        }
    }
}
