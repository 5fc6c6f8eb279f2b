/// What a person is asked one by one, beside the forms: the skills that matter, the complaints.
@NullMarked
package dev.switchback.app.asking;

import org.jspecify.annotations.NullMarked;
