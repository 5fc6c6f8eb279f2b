/// Figures as inline SVG, drawn by hand from the values of a chart; one class a chart. See ADR 120.
@NullMarked
package dev.switchback.documents.chart;

import org.jspecify.annotations.NullMarked;
