package org.connectioncoach.slack.api;

import com.google.gson.JsonParseException;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.SlackFilesUploadV2Exception;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs one call of the client library and reads what became of it. */
final class Calls {
    /** When Slack asks to wait without saying how long (our own choice). */
    private static final Duration UNSAID = Duration.ofSeconds(1);

    private static final Result UNREADABLE = new Result.Unknown("unreadable answer");

    private Calls() {}

    /** One call of the client library. */
    interface Call<T> {
        T run() throws IOException, SlackApiException;
    }

    static <T extends SlackApiTextResponse> Result run(Call<T> call, Function<T, Result> done) {
        try {
            T response = call.run();
            if (response == null) {
                return UNREADABLE;
            }
            return response.isOk() ? done.apply(response) : failed(response.getError());
        } catch (SlackApiException e) {
            return http(e.getResponse().code(), e.getResponse().header("Retry-After"));
        } catch (SlackFilesUploadV2Exception e) {
            return upload(e);
        } catch (IOException e) {
            return broken(e);
        } catch (JsonParseException e) {
            return UNREADABLE; // such as the page of a proxy
        }
    }

    /** An upload is three calls; the last one that was answered says what went wrong. */
    private static Result upload(SlackFilesUploadV2Exception e) {
        if (e.getCompleteResponse() != null) {
            return failed(e.getCompleteResponse().getError());
        }
        return e.getGetURLResponses().stream()
                .filter(response -> !response.isOk())
                .findFirst()
                .map(response -> failed(response.getError()))
                .orElseGet(() -> new Result.Failed(new SlackError("upload_failed")));
    }

    static Result failed(@Nullable String code) {
        SlackError error = new SlackError(code == null ? "unnamed" : code);
        if (error.passes()) {
            return new Result.TryLater(UNSAID, error.code());
        }
        return error.unsure() ? new Result.Unknown(error.code()) : new Result.Failed(error);
    }

    static Result http(int status, @Nullable String retryAfter) {
        if (status == 429) {
            return new Result.TryLater(seconds(retryAfter), "ratelimited");
        }
        String code = "http_" + status;
        return status >= 500 ? new Result.Unknown(code) : new Result.Failed(new SlackError(code));
    }

    static Result broken(IOException e) {
        boolean neverLeft = e instanceof ConnectException
                || e instanceof UnknownHostException
                || e instanceof NoRouteToHostException;
        String name = e.getClass().getSimpleName();
        return neverLeft ? new Result.TryLater(UNSAID, name) : new Result.Unknown(name);
    }

    static Duration seconds(@Nullable String retryAfter) {
        if (retryAfter == null || !retryAfter.matches("\\d{1,5}")) {
            return UNSAID;
        }
        return Duration.ofSeconds(Math.max(1, Long.parseLong(retryAfter)));
    }
}
