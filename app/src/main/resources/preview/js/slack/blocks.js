import { el } from "../dom.js";
import { unknown } from "../unknown.js";
import { element } from "./elements.js";
import { mrkdwn, textObject } from "./mrkdwn.js";
import { richText } from "./richText.js";

const KINDS = { header, section, image, actions, context, divider, rich_text: richText };

/** A Slack message as nodes: its blocks, or its text where it has none. */
export function drawSlack(payload, act) {
  const blocks = payload.blocks ?? [];
  if (blocks.length === 0) {
    return [el("div", { class: "section" }, ...mrkdwn(payload.text ?? ""))];
  }
  return blocks.map((block) => drawBlock(block, act));
}

export function drawBlock(block, act) {
  const draw = KINDS[block.type];
  return draw ? draw(block, act) : unknown(block.type, block);
}

function header(block) {
  return el("h4", { class: "header" }, block.text.text);
}

function section(block, act) {
  const text = block.text ? el("div", { class: "section-text" }, ...textObject(block.text)) : null;
  const fields = block.fields
    ? el("div", { class: "fields" }, ...block.fields.map((field) => el("div", { class: "field" }, ...textObject(field))))
    : null;
  const accessory = block.accessory ? element(block.accessory, block, act, block.text?.text) : null;
  const below = block.accessory && block.accessory.type !== "button" && block.accessory.type !== "image";
  return el("div", { class: below ? "section below" : "section" }, el("div", { class: "section-main" }, text, fields), accessory);
}

function image(block) {
  return el("figure", { class: "picture" }, el("img", { src: block.image_url ?? "", alt: block.alt_text }));
}

function actions(block, act) {
  return el("div", { class: "actions", role: "group" }, ...block.elements.map((one) => element(one, block, act)));
}

function context(block) {
  return el(
    "div",
    { class: "context" },
    ...block.elements.map((one) =>
      one.type === "image"
        ? el("img", { src: one.image_url, alt: one.alt_text })
        : el("span", {}, ...textObject(one)),
    ),
  );
}

function divider() {
  return el("hr");
}
