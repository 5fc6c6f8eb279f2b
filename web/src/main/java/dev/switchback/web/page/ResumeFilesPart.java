package dev.switchback.web.page;

import dev.switchback.web.page.FilesViews.Kinds;
import dev.switchback.web.shell.Stop;
import jakarta.inject.Singleton;

/// Résumés, at Skills.
@Singleton
class ResumeFilesPart implements StationPart {
    private final FilesViews views;

    ResumeFilesPart(FilesViews views) {
        this.views = views;
    }

    @Override
    public Stop stop() {
        return Stop.SKILLS;
    }

    @Override
    public Place place() {
        return Place.BEFORE_THE_FORM;
    }

    @Override
    public String html(View view) {
        return view.space().isExample()
                ? ""
                : FileTemplates.files(view.frame(), views.view(Kinds.RESUMES)).render();
    }
}
