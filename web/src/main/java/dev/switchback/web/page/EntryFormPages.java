package dev.switchback.web.page;

import io.quarkus.arc.All;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/// The forms of the roles and skills of an own framework.
@Path("/own/frameworks/{kind:role|skill}")
public final class EntryFormPages {
    private final EntryForms forms;
    private final List<EntryForms.Kind> kinds;

    EntryFormPages(EntryForms forms, @All List<EntryForms.Kind> kinds) {
        this.forms = forms;
        this.kinds = List.copyOf(kinds);
    }

    /// @param id of the entry; none for one that is added
    @GET
    public Response show(@RestPath String kind, @RestQuery @Nullable String file, @RestQuery @Nullable String id) {
        return forms.show(find(kind), OwnFrameworks.plain(file), OwnFrameworks.plain(id));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response save(@RestPath String kind, MultipartFormDataInput input) {
        return forms.save(find(kind), input);
    }

    @POST
    @Path("remove")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response remove(
            @RestPath String kind,
            @RestForm @Nullable String file,
            @RestForm @Nullable String id,
            @RestForm @Nullable String mark) {
        return forms.remove(find(kind), OwnFrameworks.plain(file), OwnFrameworks.plain(id), OwnFrameworks.plain(mark));
    }

    private EntryForms.Kind find(String path) {
        return kinds.stream().filter(k -> k.path().equals(path)).findFirst().orElseThrow(NotFoundException::new);
    }
}
