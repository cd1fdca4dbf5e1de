/**
 * The part of the script that all pages have. It reads the data that the page holds and writes text only as text: what a
 * log or a resource says never becomes part of the page's structure. Long lists are filled in steps, so that a page with
 * thousands of items stays quick.
 */
export const pageParts = `
"use strict";
const data = JSON.parse(document.getElementById("data").textContent);
const severities = ["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFO"];
const byId = (id) => document.getElementById(id);

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

/* A line of text that is a link when it is one to the web, and nothing else. */
function reference(text) {
  const line = element("p", "soft", "Read on: ");
  if (/^https?:\\/\\//.test(text)) {
    const link = element("a", "", text);
    link.href = text;
    link.rel = "noreferrer";
    line.append(link);
  } else line.append(text);
  return line;
}

const steps = (text) => element("p", "steps", text.replace(/ (?=\\d+\\. )/g, "\\n"));

/* Puts what "make" gives for each item into a list, "size" at a time. */
function paged(list, items, size, make, after) {
  let shown = 0;
  const more = element("button", "more");
  more.type = "button";
  const next = () => {
    const first = shown;
    for (const item of items.slice(shown, shown + size)) list.append(make(item));
    shown = Math.min(shown + size, items.length);
    more.textContent = "Show more (" + (items.length - shown) + " left)";
    more.hidden = shown === items.length;
    return list.children[first];
  };
  more.addEventListener("click", () => {
    const first = next();
    const focus = first && first.querySelector("summary, a, button");
    if (focus) focus.focus();
  });
  after.append(more);
  next();
}

/* Fills an element of details when it is opened for the first time. */
function onceOpen(details, fill) {
  let filled = false;
  details.addEventListener("toggle", () => {
    if (!details.open || filled) return;
    filled = true;
    fill();
  });
}

/* A button that shows how many there are of something, and shows or hides them. */
function tile(className, amount, label, chosen, name, show) {
  const made = element("button", className);
  made.type = "button";
  made.setAttribute("aria-pressed", String(chosen.has(name)));
  made.append(element("b", "", amount.toLocaleString("en-US")), label);
  made.addEventListener("click", () => {
    if (!chosen.delete(name)) chosen.add(name);
    made.setAttribute("aria-pressed", String(chosen.has(name)));
    show();
  });
  return made;
}
`;
