import { html } from "../../../render/page/escape";
import { pageFrame } from "../../../render/page/page-frame";
import type { PageData, PagePolicy } from "./page-data";
import { pageScript } from "./page-script";

function policyRow({ id, name, severity, pass, fail, error, suppressed }: PagePolicy): string {
  const numbers = [pass, fail, error, suppressed].map((value) => `<td class="number">${value}</td>`).join("");
  return `<tr><td>${html(name)}<br><span class="soft">${html(id)}</span></td><td class="${html(severity)}">${html(severity)}</td>${numbers}</tr>`;
}

/** The report of a run as one HTML page that needs nothing else: no network, no other file. */
export function renderPage(data: PageData): string {
  const when = data.time.slice(0, 16).replace("T", " ");
  const total = `${data.resources.toLocaleString("en-US")} resources, ${data.policies.length} policies, ${data.checks.toLocaleString("en-US")} checks`;
  const columns = ["Compliant", "Failing", "Errors", "Suppressed"]
    .map((title) => `<th scope="col" class="number">${title}</th>`)
    .join("");
  const body = `<header>
<h1>What does not comply</h1>
<p class="soft">${total}. Judged <time datetime="${html(data.time)}">${when} UTC</time>.</p>
</header>
<main>
<div id="tiles" class="tiles" role="group" aria-label="Severities to show"></div>
<form id="filters">
<label class="wide">Search <input id="search" type="search" placeholder="resource, type, region, policy"></label>
<label>Group by <select id="group"><option value="policy">policy</option><option value="severity">severity</option><option value="account">account</option><option value="resource">resource</option></select></label>
<label>Account <select id="account"><option value="*">all</option></select></label>
<label>Status <select id="status"><option value="*">all</option><option value="FAIL">failing</option><option value="ERROR">errors</option></select></label>
<label class="tick"><input id="suppressed" type="checkbox"> Show suppressed</label>
</form>
<p id="count" class="soft" role="status"></p>
<noscript><p>The list below needs JavaScript; the table of all policies does not.</p></noscript>
<div id="groups"></div>
<button id="more" class="more" type="button" hidden>Show more groups</button>
<h2>All policies</h2>
<div class="scroll" tabindex="0" role="region" aria-label="All policies">
<table>
<thead><tr><th scope="col">Policy</th><th scope="col">Severity</th>${columns}</tr></thead>
<tbody>
${data.policies.map(policyRow).join("\n")}
</tbody>
</table>
</div>
</main>`;
  return pageFrame({ title: `Policies: ${when}`, body, data, script: pageScript });
}
