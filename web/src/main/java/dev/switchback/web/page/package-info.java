/// The pages, one class per request kind.
@NullMarked
package dev.switchback.web.page;

import org.jspecify.annotations.NullMarked;
