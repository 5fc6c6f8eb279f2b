package dev.switchback.web.page;

import dev.switchback.app.error.Problem;
import dev.switchback.web.shell.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The templates of the pages, checked against their data when the program is built.
@CheckedTemplate
final class Templates {
    private Templates() {}

    /// After the address was opened.
    static native TemplateInstance begin(Frame frame);

    /// Before the first input.
    ///
    /// @param wrong what was wrong with a passphrase that was chosen
    /// @param begun whether there is a vault already, so that only the words are shown
    static native TemplateInstance before(
            Frame frame, List<String> warnings, String folder, List<String> wrong, boolean begun);

    /// The way in.
    ///
    /// @param changes  what changed since the last look
    /// @param html     the dossier on one page; empty without one
    /// @param problems why there is none
    /// @param files    those that are kept, and the form to add one
    static native TemplateInstance home(
            Frame frame,
            boolean has,
            String changes,
            String html,
            List<Problem> problems,
            FormView form,
            FilesView files);

    /// One station.
    ///
    /// @param changes  what changed since the last look
    /// @param first    parts before the form
    /// @param second   parts after the form
    /// @param last     parts after the text
    /// @param html     its page; empty when there is none yet
    /// @param empty    what the station answers, shown while there is none
    /// @param problems why there is none
    /// @param form     null where nothing can be typed
    static native TemplateInstance station(
            Frame frame,
            String changes,
            String first,
            String second,
            String last,
            String html,
            String empty,
            boolean proposal,
            List<Problem> problems,
            @Nullable FormView form);

    /// What is in the frameworks.
    ///
    /// @param asked words that were searched
    /// @param one   roles to choose from, the one that is shown among them
    /// @param other the same for the one beside it
    static native TemplateInstance frameworks(
            Frame frame, String asked, List<LookAround.Choice> one, List<LookAround.Choice> other, String html);

    /// How far a dossier is, as a page that loads itself again.
    static native TemplateInstance working(Frame frame);

    /// The same as a part of a page.
    static native TemplateInstance work(Frame frame);

    /// A form after what was typed in it was kept.
    ///
    /// @param conflicts fields that were changed elsewhere meanwhile, and stay as they are there
    static native TemplateInstance typed(Frame frame, FormView form, List<Problem> conflicts);

    /// The sliders of the map.
    ///
    /// @param most   highest value of a slider
    /// @param html   the options in their order
    static native TemplateInstance weights(Frame frame, List<WeightsPart.Slider> sliders, int most, String html);

    /// The options in their order alone.
    static native TemplateInstance weighed(String html);

    /// Two options beside each other.
    ///
    /// @param html empty until two are chosen
    static native TemplateInstance beside(Frame frame, List<BesidePart.Choice> choices, String html);

    /// The projects of the ladder.
    static native TemplateInstance plan(Frame frame, PlanPart.Plan plan);

    /// What changed since the last look.
    ///
    /// @param station where the page is; empty on the first page
    static native TemplateInstance changes(Frame frame, String title, List<String> lines, String station);

    /// The page for others, paragraph by paragraph, beside what is sent.
    ///
    /// @param state HTML of what came of it
    static native TemplateInstance edits(Frame frame, List<EditsPart.Piece> pieces, String state);

    /// What came of the edits: the page as it is sent, and what it asks of the person.
    ///
    /// @param version  of the edits
    /// @param notes    what is held or has moved on
    /// @param problems what was changed elsewhere
    /// @param html     the page as it is sent
    static native TemplateInstance edited(
            Frame frame, int version, List<EditsPart.Note> notes, List<Problem> problems, String html);

    /// The week of a role, at Time.
    static native TemplateInstance tried(Frame frame, List<LookAround.Choice> choices, TryPart.Tried tried);

    /// A posting that is looked at before it is kept.
    ///
    /// @param text  as it was typed, where it could not be read
    /// @param of    under which it is held; empty for the form alone
    /// @param html  what it asks for
    /// @param note  why nothing is known of the person; empty when there is a dossier to hold it against
    static native TemplateInstance posting(
            Frame frame, String text, String of, String html, String note, List<Problem> problems);

    /// How a calendar gets out of each product.
    ///
    /// @param html the steps
    static native TemplateInstance help(Frame frame, String html);
}
