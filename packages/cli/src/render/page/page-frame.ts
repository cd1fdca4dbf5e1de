import { createHash } from "node:crypto";
import { embeddedJson, html } from "./escape";
import { pageParts } from "./page-parts";
import { pageStyle } from "./page-style";

/** What a page holds. */
export interface PageContent {
  /** The browser's title, as text. */
  readonly title: string;
  /** What stands in `<body>`, as HTML. */
  readonly body: string;
  /** What the script reads as `data`: JSON. */
  readonly data: unknown;
  /** The page's own script, after the parts that all pages have. */
  readonly script: string;
  /** Rules after those that all pages have. */
  readonly style?: string;
}

/** Only this script may run, whatever the data holds, and nothing may be fetched. */
function contentPolicy(script: string): string {
  const digest = createHash("sha256").update(script).digest("base64");
  return `default-src 'none'; script-src 'sha256-${digest}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
}

/** One HTML page that needs nothing else: no network, no other file. */
export function pageFrame({ title, body, data, script, style = "" }: PageContent): string {
  const program = pageParts + script;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(program)}">
<title>${html(title)}</title>
<style>${pageStyle}${style}</style>
</head>
<body>
${body}
<script id="data" type="application/json">${embeddedJson(data)}</script>
<script>${program}</script>
</body>
</html>
`;
}
