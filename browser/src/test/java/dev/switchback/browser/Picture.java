package dev.switchback.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// A picture of a page, made small: a page has few colours, so each is kept as its number in a table.
final class Picture {
    private static final int MOST_COLOURS = 256;

    private Picture() {}

    /// The same picture as a PNG of at most 256 colours. Where there are more, the last bits of each colour go, one
    /// after the other, until they are few enough.
    static byte[] small(byte[] png) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(png));
            for (int lost = 0; ; lost++) {
                var table = table(image, lost);
                if (table.size() <= MOST_COLOURS) {
                    return write(indexed(image, table, lost));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Colours with `lost` bits less, in the order in which they come, with their number.
    private static Map<Integer, Integer> table(BufferedImage image, int lost) {
        var table = new LinkedHashMap<Integer, Integer>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                table.putIfAbsent(coarse(image.getRGB(x, y), lost), table.size());
            }
        }
        return table;
    }

    private static int coarse(int colour, int lost) {
        int mask = 0xFF & (0xFF << lost);
        return colour & (mask << 16 | mask << 8 | mask);
    }

    /// Each number stands for the first full colour that it was made of, so that paper stays the paper's colour.
    private static BufferedImage indexed(BufferedImage image, Map<Integer, Integer> table, int lost) {
        var often = new HashMap<Integer, Map<Integer, Integer>>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int full = image.getRGB(x, y);
                often.computeIfAbsent(coarse(full, lost), _ -> new HashMap<>()).merge(full, 1, Integer::sum);
            }
        }
        var red = new byte[table.size()];
        var green = new byte[table.size()];
        var blue = new byte[table.size()];
        table.forEach((colour, number) -> {
            int full = often.getOrDefault(colour, Map.of(colour, 1)).entrySet().stream()
                    .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey();
            red[number] = (byte) (full >> 16);
            green[number] = (byte) (full >> 8);
            blue[number] = (byte) full;
        });
        var small = new BufferedImage(
                image.getWidth(),
                image.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, table.size(), red, green, blue));
        var raster = small.getRaster();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                raster.setSample(x, y, 0, table.getOrDefault(coarse(image.getRGB(x, y), lost), 0));
            }
        }
        return small;
    }

    private static byte[] write(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(0);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
