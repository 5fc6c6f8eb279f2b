/// Git repositories on this machine, read with JGit.
@NullMarked
package dev.switchback.imports.repository;

import org.jspecify.annotations.NullMarked;
