package org.connectioncoach.store.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.connectioncoach.store.secret.Secrets.UnreadableSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    private static final Place PLACE = new Place("installation", "slack:E1:T1:", "content");
    private static final String TOKEN = "xoxb-not-a-real-token";

    private final MasterKey first = MasterKey.random();
    private final Secrets secrets = new Secrets(List.of(first));

    @TempDir
    Path folder;

    @Test
    void opensWhatItSealed() {
        String sealed = secrets.seal(PLACE, TOKEN);
        assertThat(sealed).startsWith("v1.").doesNotContain(TOKEN);
        assertThat(secrets.open(PLACE, sealed)).isEqualTo(new Secrets.Opened(TOKEN, false));
    }

    @Test
    void neverSealsTheSameWayTwice() {
        assertThat(secrets.seal(PLACE, TOKEN)).isNotEqualTo(secrets.seal(PLACE, TOKEN));
    }

    @Test
    void doesNotOpenInAnotherRowColumnOrTable() {
        String sealed = secrets.seal(PLACE, TOKEN);
        for (Place other : List.of(
                new Place("installation", "slack:E1:T2:", "content"),
                new Place("installation", "slack:E1:T1:", "other"),
                new Place("outbox", "slack:E1:T1:", "content"))) {
            assertThatThrownBy(() -> secrets.open(other, sealed)).isInstanceOf(UnreadableSecret.class);
        }
    }

    @Test
    void doesNotOpenWhenOneCharacterIsChanged() {
        String sealed = secrets.seal(PLACE, TOKEN);
        for (int i = 3; i < sealed.length() - 1; i++) {
            char flipped = sealed.charAt(i) == 'A' ? 'B' : 'A';
            String changed = sealed.substring(0, i) + flipped + sealed.substring(i + 1);
            assertThatThrownBy(() -> secrets.open(PLACE, changed)).as(changed).isInstanceOf(UnreadableSecret.class);
        }
    }

    @Test
    void refusesWhatIsNotSealed() {
        for (String notSealed : List.of("", "v1.", "v1.AAAA", "v1.***", TOKEN)) {
            assertThatThrownBy(() -> secrets.open(PLACE, notSealed)).isInstanceOf(UnreadableSecret.class);
        }
    }

    @Test
    void opensWithAnEarlierKeyAndSaysSo() {
        String sealed = secrets.seal(PLACE, TOKEN);
        Secrets rotated = new Secrets(List.of(MasterKey.random(), first));
        assertThat(rotated.open(PLACE, sealed)).isEqualTo(new Secrets.Opened(TOKEN, true));
        assertThat(rotated.open(PLACE, rotated.seal(PLACE, TOKEN)).old()).isFalse();
    }

    @Test
    void namesTheRemedyWhenTheKeyIsNotHere() {
        String sealed = secrets.seal(PLACE, TOKEN);
        assertThatThrownBy(() -> new Secrets(List.of(MasterKey.random())).open(PLACE, sealed))
                .hasMessageContaining("COACH_ENCRYPTION_KEY")
                .hasMessageNotContaining(TOKEN);
    }

    @Test
    void refusesAKeyOfTheWrongLengthWithoutShowingIt() {
        assertThatThrownBy(() -> MasterKey.parse("c2hvcnQ="))
                .hasMessageContaining("5 bytes instead of 32")
                .hasMessageNotContaining("c2hvcnQ");
        assertThatThrownBy(() -> MasterKey.parse("not base64!")).hasMessageNotContaining("not base64!");
    }

    @Test
    void makesAKeyFileForItsOwnerAlone() throws IOException {
        Path file = folder.resolve("data/encryption.key");
        KeySource source = new KeySource("", file);
        assertThat(source.find()).isEmpty();

        String sealed = source.create().seal(PLACE, TOKEN);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(source.find().orElseThrow().open(PLACE, sealed).text()).isEqualTo(TOKEN);
        assertThat(source.create().open(PLACE, sealed).text())
                .as("never overwritten")
                .isEqualTo(TOKEN);
    }

    @Test
    void refusesAKeyFileThatOthersMayRead() throws IOException {
        Path file = folder.resolve("encryption.key");
        KeySource source = new KeySource("", file);
        source.create();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(source::find).hasMessageContaining("chmod 600");
    }

    @Test
    void prefersTheSettingAndReadsSeveralKeys() {
        KeySource source = new KeySource(MasterKey.random().base64() + "," + first.base64(), folder.resolve("absent"));
        String sealed = secrets.seal(PLACE, TOKEN);
        assertThat(source.find().orElseThrow().open(PLACE, sealed)).isEqualTo(new Secrets.Opened(TOKEN, true));
    }
}
