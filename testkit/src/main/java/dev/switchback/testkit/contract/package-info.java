/// What every implementation of a port has to hold; its test extends the class here.
@NullMarked
package dev.switchback.testkit.contract;

import org.jspecify.annotations.NullMarked;
