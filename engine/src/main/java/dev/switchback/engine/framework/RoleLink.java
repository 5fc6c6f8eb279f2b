package dev.switchback.engine.framework;

import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.quantity.Share;

/// What is known between a role and the roles of another framework. A link is shown and never followed: both stay
/// roles of their own, each with its skills, rungs and pay.
public sealed interface RoleLink {
    /// The role that is looked at.
    RoleId role();

    /// The same link, looked at from its other end, where it has one.
    default RoleLink turned() {
        return this;
    }

    /// Two frameworks use one title.
    ///
    /// @param other the role of the other framework
    record SameTitle(RoleId role, RoleId other) implements RoleLink {
        @Override
        public RoleLink turned() {
            return new SameTitle(other, role);
        }
    }

    /// Somebody read both descriptions and found them near.
    ///
    /// @param other      the role of the other framework
    /// @param confidence how sure the reader is that both name one kind of work, above 0
    /// @param why        half a sentence
    record Bridge(RoleId role, RoleId other, Share confidence, Phrase why) implements RoleLink {
        @Override
        public RoleLink turned() {
            return new Bridge(other, role, confidence, why);
        }
    }

    /// Somebody looked for it in another framework, and it is not there.
    ///
    /// @param namespace of the other framework
    /// @param why       half a sentence
    record NotThere(RoleId role, String namespace, Phrase why) implements RoleLink {}
}
