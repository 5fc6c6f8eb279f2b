package dev.switchback.web.page;

import dev.switchback.web.page.FilesViews.Kinds;
import dev.switchback.web.shell.Stop;
import jakarta.inject.Singleton;

/// Career frameworks and overlays, at Map.
@Singleton
class FrameworkFilesPart implements StationPart {
    private final FilesViews views;

    FrameworkFilesPart(FilesViews views) {
        this.views = views;
    }

    @Override
    public Stop stop() {
        return Stop.MAP;
    }

    @Override
    public Place place() {
        return Place.BEFORE_THE_FORM;
    }

    @Override
    public String html(View view) {
        return view.space().isExample()
                ? ""
                : FileTemplates.files(view.frame(), views.view(Kinds.FRAMEWORKS))
                        .render();
    }
}
