package dev.switchback.web.page;

/// One kind of management work that is put to the person.
///
/// @param id    of the row on the page
/// @param kind  id of the kind
/// @param name  in words
/// @param found HTML: the evidence
/// @param worth HTML: the skills it speaks for, with the reason to open
/// @param sure  how sure the evidence is, in words
/// @param words the person's own words to begin with; may be empty
/// @param keep  what the button that names it says to whoever does not see the row
/// @param not   the same of the button that sends it away
public record CarriedRow(
        String id,
        String kind,
        String name,
        String found,
        String worth,
        String sure,
        String words,
        String keep,
        String not) {}
