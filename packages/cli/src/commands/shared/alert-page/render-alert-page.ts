import { html } from "../../../render/page/escape";
import { pageFrame } from "../../../render/page/page-frame";
import { pageData } from "./page-data";
import type { AlertPageInput, PageRule } from "./page-input";
import { alertScript } from "./page-script";
import { alertStyle } from "./page-style";

/** So many rules stand in the table at the end. */
const MAX_ROWS = 2000;

function row({ id, name, remarks, items }: PageRule, isComparison: boolean): string {
  const kinds = isComparison ? (["new", "gone", "changed", "same"] as const) : (["alert"] as const);
  const numbers = kinds.map((kind) => `<td class="number">${items.filter((item) => item.kind === kind).length}</td>`);
  const says = remarks.map((remark) => `<br>${html(remark)}`).join("");
  return `<tr><td>${html(name)}<br><span class="soft">${html(id)}${says}</span></td>${numbers.join("")}</tr>`;
}

/** A page of alerts, of one run or of two versions, that needs nothing else: no network, no other file. */
export function renderAlertPage(input: AlertPageInput): string {
  const { heading, lead, isComparison, rules } = input;
  const titles = isComparison ? ["New", "Gone", "Changed", "Unchanged"] : ["Alerts"];
  const columns = titles.map((title) => `<th scope="col" class="number">${title}</th>`).join("");
  const severity = isComparison
    ? `<label>Severity <select id="severity"><option value="*">all</option></select></label>\n`
    : "";
  const shown = isComparison ? "What to show" : "Severities to show";
  const body = `<header>
<h1>${html(heading)}</h1>
${lead.map((line) => `<p class="soft">${html(line)}</p>`).join("\n")}
</header>
<main>
<div id="tiles" class="tiles" role="group" aria-label="${shown}"></div>
<form id="filters">
<label class="wide">Search <input id="search" type="search" placeholder="title, rule, context, file"></label>
<label>Rule <select id="rule"><option value="*">all</option></select></label>
${severity}<label>Log type <select id="log-type"><option value="*">all</option></select></label>
</form>
<p id="count" class="soft" role="status"></p>
<div id="time"></div>
<noscript><p>The list below needs JavaScript; the table of all rules does not.</p></noscript>
<div id="rules"></div>
<div id="more"></div>
<h2>All rules</h2>
<div class="scroll" tabindex="0" role="region" aria-label="All rules">
<table>
<thead><tr><th scope="col">Rule</th>${columns}</tr></thead>
<tbody>
${rules
  .slice(0, MAX_ROWS)
  .map((rule) => row(rule, isComparison))
  .join("\n")}
</tbody>
</table>
</div>
</main>`;
  return pageFrame({ title: heading, body, data: pageData(input), script: alertScript, style: alertStyle });
}
