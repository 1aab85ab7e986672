import { el, safeLink } from "../dom.js";

const PATTERN = /<([^>|]+)\|([^>]*)>|<([^>|]+)>|(?<![\p{L}\p{N}])\*(\S(?:[^*\n]*\S)?)\*(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_(\S(?:[^_\n]*\S)?)_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])~(\S(?:[^~\n]*\S)?)~(?![\p{L}\p{N}])|`([^`\n]+)`/gu;

/** Slack's markup as nodes. */
export function mrkdwn(source) {
  const nodes = [];
  let from = 0;
  for (const match of source.matchAll(PATTERN)) {
    nodes.push(...words(source.slice(from, match.index)));
    nodes.push(node(match));
    from = match.index + match[0].length;
  }
  nodes.push(...words(source.slice(from)));
  return nodes;
}

function node([all, url, label, bareUrl, bold, italic, struck, code]) {
  if (url !== undefined || bareUrl !== undefined) {
    const address = unescape(url ?? bareUrl);
    return reserved(address) ? el("span", { class: "mention" }, unescape(all)) : safeLink(address, unescape(label ?? address));
  }
  if (bold !== undefined) {
    return el("strong", {}, ...mrkdwn(bold));
  }
  if (italic !== undefined) {
    return el("em", {}, ...mrkdwn(italic));
  }
  if (struck !== undefined) {
    return el("s", {}, ...mrkdwn(struck));
  }
  return el("code", {}, unescape(code));
}

function reserved(address) {
  return /^[@#!]/.test(address);
}

/** Text with its line breaks, Slack's three escapes undone. */
function words(source) {
  return unescape(source)
    .split("\n")
    .flatMap((line, index) => (index === 0 ? [line] : [el("br"), line]))
    .filter((part) => part !== "");
}

export function unescape(source) {
  return source.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

/** A text object, whichever of its two kinds it is. */
export function textObject(object) {
  return object.type === "mrkdwn" ? mrkdwn(object.text) : plain(object.text);
}

/** Literal words with their line breaks. */
export function plain(text) {
  return text.split("\n").flatMap((line, index) => (index === 0 ? [line] : [el("br"), line]));
}
