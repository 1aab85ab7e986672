package org.connectioncoach.slack.deliver;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Drawing;
import org.connectioncoach.picture.PictureMaker;
import org.connectioncoach.slack.api.Result;
import org.connectioncoach.slack.api.SlackApi;
import org.connectioncoach.slack.place.Workspace;
import org.connectioncoach.slack.render.block.Pictures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pictures drawn and uploaded to the workspace where they are shown, each once. */
public final class Uploads {
    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
    private static final int KEPT = 500;
    private static final Duration KEPT_FOR = Duration.ofHours(6);

    private final PictureMaker maker;
    private final SlackApi api;
    private final Cache<Key, String> files =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(KEPT_FOR).build();

    private record Key(Workspace workspace, Drawing drawing) {}

    public Uploads(PictureMaker maker, SlackApi api) {
        this.maker = maker;
        this.api = api;
    }

    /** The pictures of one workspace; one that cannot be made or uploaded is left out. */
    public Pictures in(Workspace workspace, String token) {
        return picture -> {
            Key key = new Key(workspace, picture.drawing());
            String known = files.getIfPresent(key);
            if (known != null) {
                return Optional.of(new Pictures.Source.File(known));
            }
            Optional<String> uploaded = upload(token, picture);
            uploaded.ifPresent(id -> files.put(key, id));
            return uploaded.map(Pictures.Source.File::new);
        };
    }

    private Optional<String> upload(String token, Block.Picture picture) {
        byte[] png;
        try {
            png = maker.png(picture.drawing());
        } catch (RuntimeException e) {
            LOG.warn("a picture could not be drawn: {}", e.getClass().getName());
            return Optional.empty();
        }
        var label = new SlackApi.FileLabel("picture.png", "Picture", picture.alt(), "");
        Result result = api.upload(token, null, "", png, label);
        if (result instanceof Result.Done done) {
            return Optional.of(done.id());
        }
        LOG.warn("a picture could not be uploaded: {}", result.brief());
        return Optional.empty();
    }
}
