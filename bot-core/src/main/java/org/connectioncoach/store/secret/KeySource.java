package org.connectioncoach.store.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the master key comes from: {@code COACH_ENCRYPTION_KEY}, else a file that its owner alone may read. */
public final class KeySource {
    private static final Set<PosixFilePermission> OWNER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final String setting;
    private final Path file;

    /**
     * Says where to look; nothing is read yet.
     *
     * @param setting one key in base64, or several with commas between, the current one first; empty when not set
     * @param file read when the setting is empty
     */
    public KeySource(String setting, Path file) {
        this.setting = setting.strip();
        this.file = file;
    }

    /** The keys, if there are any. A key file that others may read is refused. */
    public Optional<Secrets> find() {
        if (!setting.isEmpty()) {
            return Optional.of(parse(setting));
        }
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            if (posix() && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
                throw new KeyProblem("others may read the key file " + file + "; run: chmod 600 " + file);
            }
            return Optional.of(parse(Files.readString(file, UTF_8)));
        } catch (IOException e) {
            throw new KeyProblem("the key file " + file + " cannot be read; run me as its owner, or mend its owner");
        }
    }

    /** Makes a key and writes the file; when another process was faster, takes that one's. */
    public Secrets create() {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            FileAttribute<?>[] attributes = posix()
                    ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                    : new FileAttribute<?>[0];
            try (var channel = Files.newByteChannel(
                    file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
                write(channel);
            }
        } catch (FileAlreadyExistsException e) {
            return find().orElseThrow();
        } catch (IOException e) {
            throw new KeyProblem("the key file " + file + " cannot be written; mend its folder's owner and the room on"
                    + " its disk, or set COACH_ENCRYPTION_KEY");
        }
        return find().orElseThrow();
    }

    /** A file without a whole key would be in the way of the next start. */
    private void write(WritableByteChannel made) throws IOException {
        try {
            made.write(UTF_8.encode(MasterKey.random().base64() + "\n"));
        } catch (IOException e) {
            Files.delete(file);
            throw e;
        }
    }

    private boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private Secrets parse(String keys) {
        String place = (setting.isEmpty() ? file : "COACH_ENCRYPTION_KEY") + ": ";
        List<MasterKey> parsed;
        try {
            parsed = Arrays.stream(keys.split("[,\\s]+"))
                    .filter(key -> !key.isEmpty())
                    .map(MasterKey::parse)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new KeyProblem(place + e.getMessage());
        }
        if (parsed.isEmpty()) {
            throw new KeyProblem(place + "no encryption key in it; make one with: openssl rand -base64 32");
        }
        return new Secrets(parsed);
    }
}
