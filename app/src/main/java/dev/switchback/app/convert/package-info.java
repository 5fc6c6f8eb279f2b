/// Making a framework file of what a company has: tables, pages, JSON, CSV.
@NullMarked
package dev.switchback.app.convert;

import org.jspecify.annotations.NullMarked;
