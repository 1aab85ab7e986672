import { el, safeLink } from "../dom.js";

const INLINE = /\\([^\p{L}\p{N}\s])|`([^`\n]+)`|\*\*([\s\S]+?)\*\*|__([\s\S]+?)__|~~([\s\S]+?)~~|(?<!\*)\*(?!\s)([^*\n]+?)\*(?!\*)|(?<![\p{L}\p{N}_])_(?!\s)([^_\n]+?)_(?![\p{L}\p{N}_])|\[([^\]\n]+)\]\(<?(https:\/\/[^)\s>]+)>?\)/gu;

const LINES = [
  [/^### (.+)/, (match) => el("h5", {}, ...inline(match[1]))],
  [/^## (.+)/, (match) => el("h4", {}, ...inline(match[1]))],
  [/^# (.+)/, (match) => el("h4", { class: "large" }, ...inline(match[1]))],
  [/^-# (.+)/, (match) => el("p", { class: "subtext" }, ...inline(match[1]))],
  [/^> ?(.*)/, (match) => el("blockquote", {}, ...inline(match[1]))],
];

/** Discord's markdown as nodes. */
export function markdown(source) {
  const nodes = [];
  const lines = source.split("\n");
  for (let i = 0; i < lines.length; i += 1) {
    if (lines[i].startsWith("```")) {
      const end = closing(lines, i);
      nodes.push(el("pre", {}, lines.slice(i + 1, end).join("\n")));
      i = end;
    } else {
      line(lines[i], nodes);
    }
  }
  return nodes;
}

function closing(lines, from) {
  const end = lines.findIndex((one, index) => index > from && one.startsWith("```"));
  return end < 0 ? lines.length : end;
}

function line(text, nodes) {
  for (const [pattern, draw] of LINES) {
    const match = pattern.exec(text);
    if (match) {
      nodes.push(draw(match));
      return;
    }
  }
  const item = /^(?:[-*]|(\d+)\.) (.+)/.exec(text);
  if (item) {
    listItem(item, nodes);
  } else if (text.trim() !== "") {
    paragraphLine(text, nodes);
  } else {
    nodes.push(el("div", { class: "gap" }));
  }
}

function listItem([, number, text], nodes) {
  const tag = number ? "OL" : "UL";
  let list = nodes.at(-1);
  if (list?.tagName !== tag) {
    list = el(tag, number ? { start: number } : {});
    nodes.push(list);
  }
  list.append(el("li", {}, ...inline(text)));
}

function paragraphLine(text, nodes) {
  const before = nodes.at(-1);
  if (before?.tagName === "P" && !before.classList.contains("subtext")) {
    before.append(el("br"), ...inline(text));
  } else {
    nodes.push(el("p", {}, ...inline(text)));
  }
}

function inline(source) {
  const nodes = [];
  let from = 0;
  for (const match of source.matchAll(INLINE)) {
    nodes.push(source.slice(from, match.index), styled(match));
    from = match.index + match[0].length;
  }
  nodes.push(source.slice(from));
  return nodes.filter((node) => node !== "");
}

function styled([, escaped, code, bold, underlined, struck, italic, alsoItalic, words, url]) {
  if (escaped !== undefined) {
    return escaped;
  }
  if (code !== undefined) {
    return el("code", {}, code);
  }
  if (url !== undefined) {
    return safeLink(url, words.replace(/\\([^\p{L}\p{N}\s])/gu, "$1"));
  }
  for (const [inner, tag] of [[bold, "strong"], [underlined, "u"], [struck, "s"], [italic ?? alsoItalic, "em"]]) {
    if (inner !== undefined) {
      return el(tag, {}, ...inline(inner));
    }
  }
  return "";
}
