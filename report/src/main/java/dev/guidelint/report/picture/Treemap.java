package dev.guidelint.report.picture;

import java.util.List;
import java.util.function.Function;

/**
 * Where the code is, and which of it is worth a look: an area for a size, an amber for a heat. For code of many
 * hundreds of classes, let packages be the cells.
 *
 * @param label what the picture shows, for those who do not see it
 * @param cells the cells, in any order; those without a size are left out
 * @param rest words below for the cells that are too small to be seen, or too many; these are always the smallest
 */
public record Treemap(String label, List<Cell> cells, Function<List<Cell>, String> rest) {
    public Treemap {
        cells = cells.stream().filter(cell -> cell.size() > 0).toList();
    }

    /**
     * A class, file or package.
     *
     * @param name its name
     * @param note a few words for the line below, shown where something is warm and they fit; may be empty
     * @param tooltip everything about it in a line
     * @param size its size, in whatever unit all cells have
     * @param heat from 0, nothing found, to 3, hottest
     */
    public record Cell(String name, String note, String tooltip, int size, int heat) {
        public Cell {
            heat = Math.max(0, Math.min(heat, 3));
        }

        Tone tone() {
            return switch (heat) {
                case 1 -> Tone.H1;
                case 2 -> Tone.H2;
                case 3 -> Tone.H3;
                default -> Tone.PALE;
            };
        }
    }

    /** The picture; empty if no cell has a size. */
    public String svg() {
        return cells.isEmpty() ? "" : new TreemapLayout(cells, rest).svg(label);
    }
}
