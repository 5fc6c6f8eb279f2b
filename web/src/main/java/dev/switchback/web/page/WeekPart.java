package dev.switchback.web.page;

import dev.switchback.web.shell.Stop;
import jakarta.inject.Singleton;

/// A typical week typed by hand, at Time.
@Singleton
class WeekPart implements StationPart {
    private final WeekViews views;

    WeekPart(WeekViews views) {
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
    public int order() {
        return 1;
    }

    @Override
    public boolean isOfAnswersAndDossier() {
        return true;
    }

    @Override
    public String html(View view) {
        return view.space().isExample()
                ? ""
                : FileTemplates.week(view.frame(), views.kept()).render();
    }
}
