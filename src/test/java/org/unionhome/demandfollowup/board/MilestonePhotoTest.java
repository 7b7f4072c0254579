package org.unionhome.demandfollowup.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.unionhome.Refusal;
import org.unionhome.cases.Attachments;
import org.unionhome.cases.CaseFacts;
import org.unionhome.demandfollowup.DemandCases;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** What of a handler's photo everybody gets to see, and whose pictures are never shown. */
@UnionHomeTest
class MilestonePhotoTest {

    private static final String DEVICE = "Telefon of wuguicai 22.5431N";
    private static final byte[] WEBP =
            Base64.getDecoder().decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=");

    @Autowired
    MockMvc mvc;

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Autowired
    Attachments attachments;

    @Autowired
    java.util.List<CaseFacts> facts;

    private DemandCases demands;
    private String number;

    @BeforeEach
    void aDemandThatIsCarriedOut() {
        demands = new DemandCases(driver, db);
        number = demands.raise();
        demands.replied(number, "A");
    }

    @Test
    void aPublishedPhotoTellsNeitherPlaceNorDeviceAndStandsUpright() throws Exception {
        UUID photo = attach(DemandCases.HANDLER, "现场.jpg", photoOfATelephone());
        publish(photo);

        MockHttpServletResponse served = mvc.perform(
                        get("/board/demands/" + number + "/photos/" + photo).with(user("caochanglin")))
                .andReturn()
                .getResponse();

        assertThat(served.getStatus()).isEqualTo(200);
        assertThat(served.getContentType()).isEqualTo("image/jpeg");
        String bytes = new String(served.getContentAsByteArray(), StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("Exif", DEVICE, "wuguicai", "22.5431N");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(served.getContentAsByteArray()));
        assertThat(picture.getHeight()).isEqualTo(1600);
        assertThat(picture.getWidth()).isEqualTo(800);
        Color top = new Color(picture.getRGB(400, 100));
        Color bottom = new Color(picture.getRGB(400, 1500));
        assertThat(top.getRed()).isGreaterThan(200);
        assertThat(bottom.getBlue()).isGreaterThan(200);
    }

    @Test
    void aPictureThatTheRaiserSentIsNeitherOfferedNorPublished() throws Exception {
        UUID photo = attach(demands.raiser(number), "我家.jpg", photoOfATelephone());

        assertThat(offered()).doesNotContain(photo.toString());
        assertThatThrownBy(() -> publish(photo)).isInstanceOf(Refusal.class);
        assertThat(mvc.perform(get("/board/demands/" + number + "/photos/" + photo)
                                .with(user("caochanglin")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whatCannotBeDrawnAnewIsNotPublished() throws Exception {
        UUID readable = attach(DemandCases.HANDLER, "a.jpg", photoOfATelephone());
        UUID webp = attach(DemandCases.HANDLER, "b.webp", WEBP);
        byte[] photo = photoOfATelephone();
        UUID broken = attach(DemandCases.HANDLER, "c.jpg", java.util.Arrays.copyOf(photo, 60));

        assertThat(offered()).contains(readable.toString()).doesNotContain(webp.toString());
        assertThatThrownBy(() -> publish(webp)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> publish(broken)).isInstanceOf(Refusal.class);
    }

    private String offered() {
        return facts.stream()
                .filter(each -> each.process().equals("demand-follow-up"))
                .findFirst()
                .orElseThrow()
                .formValues(number, "carryOut")
                .get("photoOptions")
                .toString();
    }

    private void publish(UUID photo) {
        demands.decide(
                number,
                "carryOut",
                DemandCases.HANDLER,
                "outcome",
                "PROGRESS",
                "percent",
                50,
                "text",
                "装好一台",
                "photoId",
                photo.toString());
    }

    private UUID attach(String person, String name, byte[] content) throws IOException {
        return attachments.add(number, person, name, new ByteArrayInputStream(content));
    }

    /** Lying on its side, red where the top of the scene was; says so, and by whom and where it was taken. */
    private static byte[] photoOfATelephone() throws IOException {
        BufferedImage picture = new BufferedImage(3000, 1500, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 1500, 1500);
        pen.setColor(Color.BLUE);
        pen.fillRect(1500, 0, 1500, 1500);
        pen.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", jpeg);
        byte[] plain = jpeg.toByteArray();
        byte[] exif = exif();
        return ByteBuffer.allocate(plain.length + exif.length)
                .put(plain, 0, 2)
                .put(exif)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    /** A segment with the device, the orientation "turn right", and a directory of the place. */
    private static byte[] exif() {
        byte[] device = (DEVICE + "\0").getBytes(StandardCharsets.US_ASCII);
        int tiff = 8 + 2 + 3 * 12 + 4 + device.length + 2 + 12 + 4;
        int deviceAt = 8 + 2 + 3 * 12 + 4;
        int placeAt = deviceAt + device.length;
        ByteBuffer segment = ByteBuffer.allocate(4 + 6 + tiff);
        segment.putShort((short) 0xFFE1).putShort((short) (2 + 6 + tiff));
        segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        segment.put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        segment.putShort((short) 3);
        segment.putShort((short) 0x0110)
                .putShort((short) 2)
                .putInt(device.length)
                .putInt(deviceAt);
        segment.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        segment.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(placeAt);
        segment.putInt(0).put(device);
        segment.putShort((short) 1);
        segment.putShort((short) 1).putShort((short) 2).putInt(2).put(new byte[] {'N', 0, 0, 0});
        segment.putInt(0);
        return segment.array();
    }
}
