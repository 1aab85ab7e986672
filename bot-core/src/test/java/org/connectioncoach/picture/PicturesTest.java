package org.connectioncoach.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.connectioncoach.message.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PicturesTest {
    private static final PictureMaker PICTURES = PictureMaker.standard();

    static Stream<String> names() {
        return Drawings.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyPictureIsTwiceAsWideAsShownAndSmallToSend(String name) throws IOException {
        byte[] png = PICTURES.png(Drawings.all().get(name));
        Files.write(Files.createDirectories(Path.of("target", "pictures")).resolve(name + ".png"), png);

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));

        assertThat(image.getWidth()).as(name).isEqualTo(1200);
        assertThat(png.length).as(name).isLessThan(40_000);
    }

    @ParameterizedTest
    @MethodSource("names")
    void cornersAreClearSoThatTheCardReadsOnDarkThemesToo(String name) throws IOException {
        BufferedImage image = ImageIO.read(
                new ByteArrayInputStream(PICTURES.png(Drawings.all().get(name))));

        assertThat(image.getRGB(0, 0) >>> 24).as(name).isZero();
        assertThat(image.getRGB(600, 20)).as(name).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void anEqualDrawingIsNotDrawnAgain() {
        Drawing once = Drawings.all().get("before-band");
        Drawing again = Drawings.all().get("before-band");

        assertThat(again).isNotSameAs(once);
        assertThat(PICTURES.png(again)).isSameAs(PICTURES.png(once));
    }

    @Test
    void theSameDrawingIsTheSameBytes() {
        Drawing drawing = Drawings.all().get("open-ended");

        assertThat(new Java2dPictures().png(drawing)).isEqualTo(new Java2dPictures().png(drawing));
    }
}
