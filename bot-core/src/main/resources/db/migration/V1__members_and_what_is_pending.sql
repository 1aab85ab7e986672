-- One dialect for SQLite and PostgreSQL. Times are milliseconds, truth is 0 or 1, JSON is text and never queried.
-- ${long} is a 64-bit whole number that may be a primary key; ${roomy} leaves room in a page for updates in place.

CREATE TABLE member (
    member_key      TEXT PRIMARY KEY,
    version         BIGINT NOT NULL,
    conversation    TEXT   NOT NULL,
    profile         TEXT   NOT NULL,
    conversation_at BIGINT NOT NULL,
    profile_at      BIGINT NOT NULL
)${roomy};

-- Acted upon once: a hash of the event's id, and when.
CREATE TABLE event (
    id ${long} PRIMARY KEY,
    at BIGINT NOT NULL
);

CREATE TABLE inbox (
    event_id   TEXT PRIMARY KEY,
    seq        BIGINT NOT NULL,
    member_key TEXT   NOT NULL,
    payload    TEXT   NOT NULL,
    at         BIGINT NOT NULL,
    attempt    INT    NOT NULL,
    held_until BIGINT NOT NULL
);
CREATE INDEX inbox_of_member ON inbox (member_key, seq);

-- ended: 0 waits, 1 dead, 2 doubtful. in_hand counts holders who have not said what became of it.
CREATE TABLE outbox (
    id              TEXT PRIMARY KEY,
    seq             BIGINT NOT NULL,
    member_key      TEXT   NOT NULL,
    platform        TEXT   NOT NULL,
    lane            TEXT   NOT NULL,
    group_id        TEXT   NOT NULL,
    address_channel TEXT   NOT NULL,
    address_thread  TEXT   NOT NULL,
    address_token   TEXT   NOT NULL,
    reply           TEXT   NOT NULL,
    asked           INT    NOT NULL,
    planned         BIGINT NOT NULL,
    due             BIGINT NOT NULL,
    attempt         INT    NOT NULL,
    in_hand         INT    NOT NULL,
    held_until      BIGINT NOT NULL,
    ended           INT    NOT NULL,
    ended_at        BIGINT NOT NULL,
    reason          TEXT   NOT NULL
);
CREATE INDEX outbox_due ON outbox (due) WHERE ended = 0;
CREATE INDEX outbox_lane ON outbox (lane, seq) WHERE ended = 0;
CREATE INDEX outbox_of_member ON outbox (member_key);

CREATE TABLE reminder (
    member_key TEXT   NOT NULL,
    name       TEXT   NOT NULL,
    due        BIGINT NOT NULL,
    payload    TEXT   NOT NULL,
    held_until BIGINT NOT NULL,
    PRIMARY KEY (member_key, name)
);
CREATE INDEX reminder_due ON reminder (due);
