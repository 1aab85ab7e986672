-- Answers that were decided with their turn and that the platform may not have yet. A row lives for about a second; the
-- outbox takes over what is still here when it comes due. The id begins with the time, so that rows are added at one end
-- and removed at the other. message_ids and replies hold one line a message.
CREATE TABLE answer (
    id ${long} PRIMARY KEY,
    member_key      TEXT   NOT NULL,
    group_id        TEXT   NOT NULL,
    address_channel TEXT   NOT NULL,
    address_thread  TEXT   NOT NULL,
    address_token   TEXT   NOT NULL,
    message_ids     TEXT   NOT NULL,
    replies         TEXT   NOT NULL,
    planned         BIGINT NOT NULL,
    due             BIGINT NOT NULL
);
