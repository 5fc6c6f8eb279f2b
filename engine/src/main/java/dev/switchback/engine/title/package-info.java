/// What a job title as people write it means: craft, track and rung, each with its confidence and reason, and the role
/// of a loaded framework it most likely is. The words themselves are content and come in as a [TitleVocabulary].
@NullMarked
package dev.switchback.engine.title;

import org.jspecify.annotations.NullMarked;
