import { drawDiscord } from "./discord/components.js";
import { el } from "./dom.js";
import { meters } from "./meters.js";
import { drawSlack } from "./slack/blocks.js";

const DRAW = { slack: drawSlack, discord: drawDiscord };

/** One message of the log: what the person wrote, or what the coach sent, as seen, as heard, or as JSON. */
export function drawMessage(message, platform, view, act) {
  const mine = message.from === "you";
  const who = mine ? "You" : "Connection Coach";
  return el(
    "article",
    {
      class: `message ${mine ? "mine" : "coach"} ${message.private ? "private" : ""}`,
      "data-message": message.id,
      "aria-label": `${who}, ${message.at}`,
      tabIndex: -1,
    },
    el("span", { class: "avatar", "aria-hidden": "true" }, mine ? "S" : el("img", { src: "mark.svg", alt: "" })),
    el(
      "div",
      { class: "message-main" },
      platform === "slack" ? privateMark(message, platform, act) : null,
      el("div", { class: "by" }, el("strong", {}, who), mine ? null : el("span", { class: "app-tag" }, "APP"), el("time", {}, message.at)),
      mine ? el("p", { class: "said" }, ...lines(message.text)) : body(message, platform, view, act),
      message.before ? before(message, platform) : null,
      platform === "discord" ? privateMark(message, platform, act) : null,
    ),
  );
}

function body(message, platform, view, act) {
  if (view === "heard") {
    return el("p", { class: "heard" }, ...lines(message.heard));
  }
  if (view === "json") {
    return el(
      "div",
      { class: "as-json" },
      meters(message.meters),
      el("pre", { tabIndex: 0, "aria-label": "The payload as it is sent" }, JSON.stringify(message.payload, null, 2)),
    );
  }
  return el(
    "div",
    { class: `body ${platform}-body` },
    ...DRAW[platform](message.payload, { ...act, files: message.files }),
    ...Object.entries(message.downloads).map(([name, url]) => el("a", { class: "file", href: url, download: name }, name)),
  );
}

/** What stood here before the content changed. */
function before(message, platform) {
  return el(
    "details",
    { class: "before" },
    el("summary", {}, "Changed with the content. Show before"),
    el("div", { class: `body ${platform}-body`, inert: true }, ...DRAW[platform](message.before, { files: message.files })),
  );
}

function privateMark(message, platform, act) {
  if (!message.private || message.from === "you") {
    return null;
  }
  const words = platform === "slack" ? "Only visible to you" : "Only you can see this";
  return el(
    "div",
    { class: "private-mark" },
    words,
    platform === "discord" ? el("button", { type: "button", class: "text-button", onclick: act.dismiss }, "Dismiss message") : null,
  );
}

function lines(words) {
  return words.split("\n").flatMap((line, index) => (index === 0 ? [line] : [el("br"), line]));
}
