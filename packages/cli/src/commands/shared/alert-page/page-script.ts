/** The script of the page of alerts, after the parts that all pages have. */
export const alertScript = `
const RULES_AT_ONCE = 100;
const ALERTS_AT_ONCE = 50;
const BINS = 96;
const SVG = "http://www.w3.org/2000/svg";
const words = { alert: "alerts", new: "new", gone: "gone", changed: "changed", same: "unchanged" };
const kinds = ["new", "gone", "changed", "same"];
const chosen = new Set(data.isComparison ? ["new", "gone", "changed"] : severities);
const times = data.alerts.filter((alert) => !alert.isError).map((alert) => alert.first);
const from = times.reduce((a, b) => Math.min(a, b), Infinity);
const to = times.reduce((a, b) => Math.max(a, b), -Infinity);
const many = (amount, one) => amount.toLocaleString("en-US") + " " + one + (amount === 1 ? "" : "s");
const clock = (time) => new Date(time).toISOString().slice(0, 19).replace("T", " ");
for (const alert of data.alerts) {
  const rule = data.rules[alert.rule];
  const chain = alert.chain.map((link) => link.step + " " + link.says + " " + link.place);
  alert.text = [alert.title, alert.dedup, rule.id, rule.name, data.texts[alert.context], ...alert.logTypes, ...alert.events, ...chain]
    .join("\\n").toLowerCase();
}

const classOf = (alert) => (data.isComparison ? alert.kind : alert.severity);
const order = data.isComparison ? kinds : severities;

function isWanted(alert) {
  if (!chosen.has(classOf(alert))) return false;
  const rule = byId("rule").value;
  if (rule !== "*" && alert.rule !== Number(rule)) return false;
  if (data.isComparison) {
    const severity = byId("severity").value;
    if (severity !== "*" && alert.severity !== severity) return false;
  }
  const logType = byId("log-type").value;
  if (logType !== "*" && !alert.logTypes.includes(logType)) return false;
  return byId("search").value.toLowerCase().split(/\\s+/).every((word) => alert.text.includes(word));
}

/* When alerts began, as bars along the time of all alerts; one bar is a part of that time. */
function timeline(alerts, height) {
  const timed = alerts.filter((alert) => !alert.isError);
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "time");
  svg.setAttribute("viewBox", "0 0 " + BINS + " " + height);
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("role", "img");
  const firsts = timed.map((alert) => alert.first);
  const begin = firsts.reduce((a, b) => Math.min(a, b), Infinity);
  const end = firsts.reduce((a, b) => Math.max(a, b), -Infinity);
  svg.setAttribute("aria-label",
    timed.length === 0 ? "No alerts" : many(timed.length, "alert") + " from " + clock(begin) + " to " + clock(end) + " UTC");
  const bins = Array.from({ length: BINS }, () => new Map());
  for (const alert of timed) {
    const place = to === from ? 0 : Math.min(BINS - 1, Math.floor(((alert.first - from) / (to - from)) * BINS));
    bins[place].set(classOf(alert), (bins[place].get(classOf(alert)) || 0) + 1);
  }
  const total = (bin) => [...bin.values()].reduce((a, b) => a + b, 0);
  const most = bins.reduce((a, bin) => Math.max(a, total(bin)), 1);
  bins.forEach((bin, index) => {
    /* By the square root: one alert is seen beside a thousand. */
    const full = Math.sqrt(total(bin) / most) * (height - 1);
    let bottom = height;
    for (const name of order) {
      const amount = bin.get(name);
      if (!amount) continue;
      const part = (full * amount) / total(bin);
      const bar = document.createElementNS(SVG, "rect");
      bar.setAttribute("class", name);
      bar.setAttribute("x", index + 0.1);
      bar.setAttribute("width", 0.8);
      bar.setAttribute("y", bottom - part);
      bar.setAttribute("height", part);
      const title = document.createElementNS(SVG, "title");
      title.textContent = amount + " " + (words[name] || name) + " at " + clock(from + ((to - from) * index) / BINS);
      bar.append(title);
      svg.append(bar);
      bottom -= part;
    }
  });
  return svg;
}

function facts(pairs) {
  const list = element("dl");
  for (const [name, value] of pairs) {
    if (value === "" || value === null) continue;
    list.append(element("dt", "", name), element("dd", "", String(value)));
  }
  return list;
}

function changes(fields) {
  const list = element("dl", "changes");
  for (const { field, base, head } of fields) {
    const before = element("dd");
    before.append(element("span", "soft", "was "), base);
    const now = element("dd");
    now.append(element("span", "soft", "is "), head);
    list.append(element("dt", "", field), before, now);
  }
  return list;
}

function chainOf(links) {
  const list = element("ol", "chain");
  for (const { time, step, says, place } of links) {
    const line = element("li", "", time + " " + step + ": " + says);
    if (place) line.append(element("span", "soft", place));
    list.append(line);
  }
  return list;
}

function fillAlert(made, alert) {
  const body = element("div", "body");
  if (alert.fields.length > 0) body.append(element("h3", "", "What changed"), changes(alert.fields));
  body.append(facts([
    ["First event", alert.isError ? "" : clock(alert.first) + " UTC"],
    ["Last event", alert.isError ? "" : clock(alert.last) + " UTC"],
    ["Severity", alert.severity],
    ["Matches", alert.matches],
    ["Distinct values", alert.unique],
    ["Log types", alert.logTypes.join(", ")],
    ["Destinations", alert.destinations.join(", ")],
    ["Grouped by", alert.dedup],
  ]));
  if (alert.chain.length > 0) body.append(element("h3", "", "What happened, in order"), chainOf(alert.chain));
  const [description, runbook, link, context] = [alert.description, alert.runbook, alert.reference, alert.context].map((place) => data.texts[place]);
  if (description) body.append(element("p", "", description));
  if (runbook) body.append(steps(runbook));
  if (link) body.append(reference(link));
  if (context) body.append(element("h3", "", "Context"), element("pre", "", context));
  if (alert.events.length > 0 && alert.chain.length === 0) {
    body.append(element("h3", "", "First events"), element("pre", "", alert.events.join("\\n")));
  }
  made.append(body);
}

function alertElement(alert) {
  const made = element("details", "alert");
  const head = element("summary");
  const badge = data.isComparison ? (alert.kind === "same" ? "unchanged" : alert.kind) : alert.severity;
  head.append(element("span", "badge " + classOf(alert), badge.toUpperCase()));
  head.append(element("span", "name", alert.title || "(no title)"));
  const says = [alert.isError ? "rule error" : clock(alert.first), data.isComparison ? alert.severity : "", many(alert.matches, "match").replace("matchs", "matches")];
  if (alert.fields.length > 0) says.push(alert.fields.map(({ field }) => field).join(", "));
  head.append(element("span", "soft", says.filter(Boolean).join(" \\u00b7 ")));
  made.append(head);
  onceOpen(made, () => fillAlert(made, alert));
  return made;
}

function ruleElement([place, alerts]) {
  const rule = data.rules[place];
  const made = element("details", "rule");
  const head = element("summary");
  if (!data.isComparison && alerts.length > 0) {
    const worst = severities.find((severity) => alerts.some((alert) => alert.severity === severity));
    head.append(element("span", "badge " + worst, worst));
  }
  head.append(element("span", "name", rule.name));
  const amounts = data.isComparison
    ? kinds.map((kind) => [alerts.filter((alert) => alert.kind === kind).length, words[kind]]).filter(([amount]) => amount > 0)
    : [[alerts.length, alerts.length === 1 ? "alert" : "alerts"]];
  const summary = amounts.map(([amount, word]) => amount.toLocaleString("en-US") + " " + word).concat(rule.remarks.slice(0, 1));
  head.append(element("span", "soft", summary.join(", ")));
  if (alerts.length > 0) head.append(timeline(alerts, 12));
  made.append(head);
  onceOpen(made, () => {
    const body = element("div", "body");
    body.append(element("p", "soft", rule.id));
    if (rule.remarks.length > 0) {
      const list = element("ul", "remarks");
      for (const remark of rule.remarks) list.append(element("li", "", remark));
      body.append(list);
    }
    const list = element("div");
    body.append(list);
    paged(list, alerts, ALERTS_AT_ONCE, alertElement, body);
    made.append(body);
  });
  return made;
}

function show() {
  const wanted = data.alerts.filter(isWanted);
  const groups = new Map();
  /* A rule that has itself changed is shown without alerts too, unless something is looked for. */
  const isOpen = byId("search").value === "" && byId("log-type").value === "*" && (!data.isComparison || byId("severity").value === "*");
  data.rules.forEach((rule, place) => {
    const isAsked = byId("rule").value === "*" || Number(byId("rule").value) === place;
    if (isOpen && isAsked && rule.remarks.length > 0 && data.isComparison) groups.set(place, []);
  });
  for (const alert of wanted) {
    if (groups.has(alert.rule)) groups.get(alert.rule).push(alert);
    else groups.set(alert.rule, [alert]);
  }
  for (const alerts of groups.values()) alerts.sort((a, b) => a.first - b.first);
  const rank = (alerts) => (data.isComparison || alerts.length === 0 ? 0 : Math.min(...alerts.slice(0, 1000).map((alert) => severities.indexOf(alert.severity))));
  const ranks = new Map([...groups].map(([place, alerts]) => [place, rank(alerts)]));
  const all = [...groups].sort((a, b) => ranks.get(a[0]) - ranks.get(b[0]) || b[1].length - a[1].length || a[0] - b[0]);
  byId("rules").replaceChildren();
  byId("more").replaceChildren();
  paged(byId("rules"), all, RULES_AT_ONCE, ruleElement, byId("more"));
  const time = byId("time");
  time.replaceChildren();
  if (wanted.some((alert) => !alert.isError)) {
    const ends = element("p", "soft");
    ends.append(element("span", "", clock(from) + " UTC"), element("span", "", clock(to) + " UTC"));
    time.append(timeline(wanted, 24), ends);
  }
  const rest = data.left > 0 ? "; " + data.left.toLocaleString("en-US") + " more have no room on this page" : "";
  byId("count").textContent =
    data.alerts.length === 0 ? "No alerts." :
    wanted.length === 0 ? "No alert matches these filters." :
    wanted.length.toLocaleString("en-US") + " of " + many(data.alerts.length, "alert") + ", " + many(groups.size, "rule") + rest;
}

function option(select, value, text) {
  const made = element("option", "", text);
  made.value = value;
  byId(select).append(made);
}

if (data.isComparison) {
  for (const kind of kinds) byId("tiles").append(tile(kind, data.counts[kind], words[kind], chosen, kind, show));
  for (const severity of severities) option("severity", severity, severity.toLowerCase());
} else {
  for (const severity of severities) {
    const amount = data.alerts.filter((alert) => alert.severity === severity).length;
    byId("tiles").append(tile(severity, amount, severity.toLowerCase(), chosen, severity, show));
  }
}
const named = data.rules.map((rule, place) => [rule.name, place]).sort((a, b) => (a[0] < b[0] ? -1 : 1));
for (const [name, place] of named) option("rule", String(place), name);
for (const logType of [...new Set(data.alerts.flatMap((alert) => alert.logTypes))].sort()) option("log-type", logType, logType);
for (const id of ["search", "rule", "severity", "log-type"]) if (byId(id)) byId(id).addEventListener("input", show);
byId("filters").addEventListener("submit", (event) => event.preventDefault());
show();
`;
