/** The page's own script, after the parts that all pages have. Lists are filled when they are opened, 200 at a time. */
export const pageScript = `
const PAGE = 200;
const chosen = new Set(severities);

function isWanted(finding) {
  const account = byId("account").value;
  const status = byId("status").value;
  if (finding.suppressed && !byId("suppressed").checked) return false;
  if (!chosen.has(finding.severity)) return false;
  if (account !== "*" && finding.account !== account) return false;
  if (status !== "*" && finding.status !== status) return false;
  const policy = data.policies[finding.policy];
  const text = [finding.resource, finding.type, finding.region, finding.says, policy.id, policy.name].join("\\n").toLowerCase();
  return byId("search").value.toLowerCase().split(/\\s+/).every((word) => text.includes(word));
}

const groupings = {
  policy: (finding) => data.policies[finding.policy].id,
  severity: (finding) => finding.severity,
  account: (finding) => finding.account || "no account",
  resource: (finding) => finding.resource,
};

function titleOf(grouping, key, findings) {
  if (grouping !== "policy") return key;
  return data.policies[findings[0].policy].name;
}

function advice(policy, body) {
  if (policy.description) body.append(element("p", "", policy.description));
  if (policy.runbook) body.append(steps(policy.runbook));
  if (policy.reference) body.append(reference(policy.reference));
}

function item(finding, grouping) {
  const policy = data.policies[finding.policy];
  const made = element("li");
  const label = finding.status === "ERROR" ? "ERROR" : finding.severity;
  made.append(element("span", "badge " + label, label));
  made.append(element("span", "", grouping === "resource" ? policy.name : finding.resource));
  const facts = [finding.type, finding.account, finding.region].filter(Boolean);
  if (grouping !== "policy" && grouping !== "resource") facts.unshift(policy.name);
  if (finding.suppressed) facts.push("suppressed");
  made.append(element("span", "soft", facts.join(" \\u00b7 ")));
  const says = finding.says.replace(finding.resource, "").replace(/[: ]+$/, "");
  if (says && says !== policy.name) made.append(element("span", "soft", says));
  if (grouping === "resource" && policy.runbook) made.append(element("span", "soft", policy.runbook));
  return made;
}

function fill(body, findings, grouping) {
  const list = element("ul");
  body.append(list);
  paged(list, findings, PAGE, (finding) => item(finding, grouping), body);
}

function groupElement(grouping, key, findings) {
  const made = element("details");
  const head = element("summary");
  const worst = severities.find((severity) => findings.some((finding) => finding.severity === severity));
  head.append(element("span", "badge " + worst, worst));
  head.append(element("span", "name", titleOf(grouping, key, findings)));
  const thing = grouping === "policy" ? "resource" : "finding";
  head.append(element("span", "soft", findings.length + " " + thing + (findings.length === 1 ? "" : "s")));
  made.append(head);
  onceOpen(made, () => {
    const body = element("div", "body");
    if (grouping === "policy") {
      body.append(element("p", "soft", key));
      advice(data.policies[findings[0].policy], body);
    }
    fill(body, findings, grouping);
    made.append(body);
  });
  return made;
}

let all = [];
let groupsShown = 0;
function moreGroups() {
  const grouping = byId("group").value;
  const list = byId("groups");
  for (const [key, findings] of all.slice(groupsShown, groupsShown + PAGE)) list.append(groupElement(grouping, key, findings));
  groupsShown = Math.min(groupsShown + PAGE, all.length);
  byId("more").hidden = groupsShown === all.length;
}

function show() {
  const grouping = byId("group").value;
  const wanted = data.findings.filter(isWanted);
  const groups = new Map();
  for (const finding of wanted) {
    const key = groupings[grouping](finding);
    if (groups.has(key)) groups.get(key).push(finding);
    else groups.set(key, [finding]);
  }
  const rank = (findings) => severities.findIndex((severity) => findings.some((finding) => finding.severity === severity));
  const ranks = new Map([...groups].map(([key, findings]) => [key, rank(findings)]));
  all = [...groups].sort((a, b) => ranks.get(a[0]) - ranks.get(b[0]) || b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  byId("groups").replaceChildren();
  groupsShown = 0;
  moreGroups();
  byId("count").textContent =
    wanted.length === 0
      ? data.findings.length === 0 ? "Every resource complies." : "Nothing matches these filters."
      : wanted.length + " of " + data.findings.length + " findings";
}

for (const severity of severities) {
  const open = data.findings.filter((finding) => finding.severity === severity && !finding.suppressed).length;
  byId("tiles").append(tile(severity, open, severity.toLowerCase(), chosen, severity, show));
}
for (const account of [...new Set(data.findings.map((finding) => finding.account))].sort()) {
  const option = element("option", "", account || "no account");
  option.value = account;
  byId("account").append(option);
}
for (const id of ["search", "account", "status", "group", "suppressed"]) byId(id).addEventListener("input", show);
byId("filters").addEventListener("submit", (event) => event.preventDefault());
byId("more").addEventListener("click", moreGroups);
show();
`;
