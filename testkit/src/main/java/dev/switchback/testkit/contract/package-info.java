/// One contract test per port; every adapter of the port extends it.
@NullMarked
package dev.switchback.testkit.contract;

import org.jspecify.annotations.NullMarked;
