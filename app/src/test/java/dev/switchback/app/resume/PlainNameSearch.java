package dev.switchback.app.resume;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Looks for one name after the other.
final class PlainNameSearch implements NameSearch {
    @Override
    public Names of(Collection<String> names) {
        return text -> places(text, names);
    }

    private static List<Place> places(String text, Collection<String> names) {
        var places = new ArrayList<Place>();
        for (var name : names) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                places.add(new Place(at, at + name.length(), name));
            }
        }
        return places;
    }
}
