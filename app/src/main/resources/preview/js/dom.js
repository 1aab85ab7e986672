/** Builds elements from words and attributes. Words are always text nodes: nothing typed can become markup. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) {
      continue;
    }
    if (name.startsWith("on")) {
      element.addEventListener(name.slice(2), value);
    } else if (name in DIRECT) {
      element[name] = value;
    } else {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  append(element, children);
  return element;
}

const DIRECT = { checked: true, disabled: true, value: true, selected: true, hidden: true, tabIndex: true };

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== undefined && child !== null && child !== false) {
      element.append(child);
    }
  }
}

export function replaceChildren(element, ...children) {
  element.replaceChildren();
  append(element, children);
}

let last = 0;

/** A fresh id, for labels that belong to inputs. */
export function freshId(stem) {
  last += 1;
  return `${stem}-${last}`;
}

/** The address of a link as it may be followed: https alone, and never as this page. */
export function safeLink(url, words) {
  if (!/^https:\/\//i.test(url)) {
    return document.createTextNode(words);
  }
  return el("a", { href: url, rel: "noopener noreferrer", target: "_blank" }, words);
}
