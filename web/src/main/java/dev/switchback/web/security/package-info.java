/// Who may ask, from where, and with which token. Looked at before any page is.
@NullMarked
package dev.switchback.web.security;

import org.jspecify.annotations.NullMarked;
