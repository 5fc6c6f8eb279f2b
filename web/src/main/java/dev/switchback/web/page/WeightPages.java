package dev.switchback.web.page;

import dev.switchback.engine.lattice.Weights;
import dev.switchback.web.shell.Space;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/// Keeps the weights of the map.
@Path("/own/weights")
public final class WeightPages {
    private final KeptWeights kept;
    private final WeightsPart part;
    private final Desk desk;

    WeightPages(KeptWeights kept, WeightsPart part, Desk desk) {
        this.kept = kept;
        this.part = part;
        this.desk = desk;
    }

    /// @param script whether a script asks for the list alone
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(MultivaluedMap<String, String> form, @HeaderParam("HX-Request") @Nullable String script) {
        var weights = form.containsKey("reset")
                ? Weights.NONE
                : KeptWeights.read(name -> String.valueOf(form.getFirst(name)));
        kept.keep(weights);
        var dossier = desk.find(Space.OWN).dossier();
        return script != null && dossier.isPresent()
                ? Shell.page(Templates.weighed(part.ordered(dossier.get(), weights)))
                : Shell.go("/own/map#weights");
    }
}
