/// Fakes and small drawn worlds for tests of all modules.
@NullMarked
package dev.switchback.testkit;

import org.jspecify.annotations.NullMarked;
