package dev.switchback.web.page;

import dev.switchback.web.page.FilesViews.Kinds;
import dev.switchback.web.shell.Stop;
import jakarta.inject.Singleton;

/// Calendars, at Time.
@Singleton
class CalendarFilesPart implements StationPart {
    private final FilesViews views;

    CalendarFilesPart(FilesViews views) {
        this.views = views;
    }

    @Override
    public Stop stop() {
        return Stop.TIME;
    }

    @Override
    public Place place() {
        return Place.BEFORE_THE_FORM;
    }

    @Override
    public String html(View view) {
        return view.space().isExample()
                ? ""
                : FileTemplates.files(view.frame(), views.view(Kinds.CALENDARS)).render();
    }
}
