package dev.switchback.web.page;

import java.util.List;

/// One framework that can be changed.
///
/// @param file      name of the kept file
/// @param file64    the same as a part of an address
/// @param name      of the framework
/// @param version   as it states it; may be empty
/// @param licence   as it states it; may be empty
/// @param namespace before the colon of its ids
/// @param mark      of name, version and licence as shown
/// @param crafts    its roles by craft
/// @param skills    its own skills
/// @param versions  earlier ones, the newest first
public record OneFrameworkView(
        String file,
        String file64,
        String name,
        String version,
        String licence,
        String namespace,
        String mark,
        List<Group> crafts,
        List<Link> skills,
        List<Earlier> versions) {
    public OneFrameworkView {
        crafts = List.copyOf(crafts);
        skills = List.copyOf(skills);
        versions = List.copyOf(versions);
    }

    public record Group(String name, List<Link> roles) {
        public Group {
            roles = List.copyOf(roles);
        }
    }

    /// @param about a few words beside it; may be empty
    /// @param saved whether it was saved just now
    public record Link(String address, String words, String about, boolean saved) {}

    /// @param words  when it was changed
    public record Earlier(int number, String words) {}
}
