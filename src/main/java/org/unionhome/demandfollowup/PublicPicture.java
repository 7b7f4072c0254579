package org.unionhome.demandfollowup;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * A picture drawn anew from its points, so that nothing else of the file is published: a telephone writes into it where and when
 * it was taken, and with which device.
 */
public final class PublicPicture {

    private static final int LONGEST_SIDE = 1600;
    private static final long MOST_POINTS = 100_000_000L; // a small file may claim to be a huge picture
    private static final float QUALITY = 0.85f;

    private PublicPicture() {}

    /** Whether a file of this type can become a public picture. */
    static boolean isPossible(String mediaType) {
        return mediaType.equals("image/jpeg") || mediaType.equals("image/png");
    }

    /** The bytes to publish, of the same type. Empty when the file cannot be read as a picture. */
    public static Optional<byte[]> of(byte[] file, String mediaType) {
        if (!isPossible(mediaType)) {
            return Optional.empty();
        }
        try {
            BufferedImage read = read(file);
            return read == null
                    ? Optional.empty()
                    : Optional.of(write(drawn(read, mediaType, PictureTurn.of(file)), mediaType));
        } catch (IOException | RuntimeException e) { // a broken file makes the readers throw either
            return Optional.empty();
        }
    }

    private static BufferedImage read(byte[] file) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_POINTS) {
            return null;
        }
        int step = Math.max(1, Math.max(width, height) / LONGEST_SIDE);
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    private static BufferedImage drawn(BufferedImage read, String mediaType, PictureTurn turn) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) (read.getWidth() * scale));
        int height = Math.max(1, (int) (read.getHeight() * scale));
        boolean seeThrough =
                mediaType.equals("image/png") && read.getColorModel().hasAlpha();
        BufferedImage drawn = new BufferedImage(
                turn.swapsSides() ? height : width,
                turn.swapsSides() ? width : height,
                seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        AffineTransform place = turn.transform(width, height);
        place.scale((double) width / read.getWidth(), (double) height / read.getHeight());
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(read, place, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] write(BufferedImage picture, String mediaType) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(mediaType).next();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (mediaType.equals("image/jpeg")) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
