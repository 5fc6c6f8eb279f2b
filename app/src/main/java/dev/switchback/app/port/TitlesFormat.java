package dev.switchback.app.port;

import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.title.TitleAnswer;
import dev.switchback.engine.title.TitleFigures;
import java.util.List;

/// What titles mean, as data for other programs.
public interface TitlesFormat {
    String toJson(List<TitleAnswer> answers, Phrasebook words);

    String toJson(TitleFigures figures);
}
