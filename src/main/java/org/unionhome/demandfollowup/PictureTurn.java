package org.unionhome.demandfollowup;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a telephone was held, as its JPEG says. It is the one thing of the EXIF part that is needed, because without that part the
 * picture would lie on its side.
 *
 * @param code 1 to 8 as in EXIF; 1 is upright
 */
record PictureTurn(int code) {

    private static final int EXIF_SEGMENT = 0xFFE1;
    private static final int PICTURE_BEGINS = 0xFFDA;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    static PictureTurn of(byte[] file) {
        try {
            return new PictureTurn(read(ByteBuffer.wrap(file)));
        } catch (RuntimeException e) { // cut short or nonsense: as it is
            return new PictureTurn(1);
        }
    }

    private static int read(ByteBuffer file) {
        if (file.getShort() != (short) 0xFFD8) {
            return 1;
        }
        while (true) {
            int marker = file.getShort() & 0xFFFF;
            if (marker == PICTURE_BEGINS || marker < 0xFF00) {
                return 1;
            }
            int length = file.getShort() & 0xFFFF;
            if (marker == EXIF_SEGMENT && file.getInt(file.position()) == 0x45786966) { // "Exif"
                return orientation(file.slice(file.position() + 6, length - 8));
            }
            file.position(file.position() + length - 2);
        }
    }

    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (tiff.getShort(entry) == ORIENTATION) {
                int code = tiff.getShort(entry + 8);
                return code >= 1 && code <= 8 ? code : 1;
            }
        }
        return 1;
    }

    boolean swapsSides() {
        return code >= 5;
    }

    /** Takes points of a lying picture of this size to where they belong. */
    AffineTransform transform(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
