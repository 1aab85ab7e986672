import { el, safeLink } from "../dom.js";
import { unknown } from "../unknown.js";
import { plain } from "./mrkdwn.js";

/** A rich text block: every word is data in it. */
export function richText(block) {
  return el("div", { class: "rich-text" }, ...block.elements.map(part));
}

function part(element) {
  if (element.type === "rich_text_section") {
    return el("p", {}, ...element.elements.map(inline));
  }
  if (element.type === "rich_text_list") {
    const list = element.style === "ordered" ? "ol" : "ul";
    return el(list, {}, ...element.elements.map((item) => el("li", {}, ...item.elements.map(inline))));
  }
  if (element.type === "rich_text_preformatted") {
    return el("pre", {}, ...element.elements.map(inline));
  }
  return unknown(element.type, element);
}

function inline(element) {
  if (element.type === "link") {
    return safeLink(element.url, element.text ?? element.url);
  }
  if (element.type !== "text") {
    return unknown(element.type, element);
  }
  const style = element.style ?? {};
  let nodes = plain(element.text);
  for (const [name, tag] of [["code", "code"], ["bold", "strong"], ["italic", "em"], ["strike", "s"]]) {
    nodes = style[name] ? [el(tag, {}, ...nodes)] : nodes;
  }
  return nodes;
}
