import { readdirSync } from "node:fs";
import { posix } from "node:path";
import { defineConfig, type MarkdownOptions } from "vitepress";

const repository = "https://github.com/pypanther/pypanther-ts";

/** Links out of docs/ lead to the repository: on the site there is nothing else beside these pages. */
const linkToRepository: NonNullable<MarkdownOptions["config"]> = (markdown) => {
  markdown.core.ruler.push("link-to-repository", ({ tokens, env }) => {
    const { relativePath } = env as { relativePath?: string };
    const folder = posix.join("docs", posix.dirname(relativePath ?? ""));
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === "link_open" ? String(token.attrGet("href")) : "";
      if (!href.startsWith("../")) continue;
      const target = posix.join(folder, href);
      if (!target.startsWith("docs/")) token.attrSet("href", `${repository}/blob/main/${target}`);
    }
  });
};

const pages = (folder: string): { text: string; link: string }[] =>
  readdirSync(new URL(`../${folder}`, import.meta.url))
    .filter((file) => file.endsWith(".md") && !/^(index|\[)/.test(file))
    .sort()
    .map((file) => ({
      text: file
        .replace(/\.md$/, "")
        .replace(/^(\d{4})-/, "$1 ")
        .replace(/-/g, " "),
      link: `/${folder}/${file}`,
    }));

/** The docs site: the Markdown of this folder, and a page for each managed detection. */
export default defineConfig({
  title: "pypanther",
  description: "Detection-as-code in TypeScript",
  lang: "en",
  cleanUrls: false,
  lastUpdated: false,
  // Or each of a thousand pages would carry the names of all others.
  metaChunk: true,
  transformPageData: ({ params }) =>
    params ? { title: String(params["title"]), description: String(params["description"]) } : {},
  markdown: { config: linkToRepository },
  themeConfig: {
    nav: [
      { text: "Guide", link: "/writing-rules" },
      { text: "Commands", link: "/commands/" },
      { text: "Detections", link: "/detections/" },
    ],
    sidebar: {
      "/detections/": [],
      "/": [
        {
          text: "Guide",
          items: [
            { text: "Start", link: "/" },
            { text: "Writing rules", link: "/writing-rules" },
            { text: "Words in detections", link: "/style-guide" },
            { text: "The command", link: "/cli" },
            { text: "Running it", link: "/running" },
            { text: "Correlation rules", link: "/correlation-rules" },
            { text: "Backtest", link: "/backtest" },
            { text: "Log schemas", link: "/schemas" },
            { text: "Policies", link: "/policies" },
            { text: "Sources", link: "/sources" },
            { text: "Scanning", link: "/scanning" },
            { text: "Troubleshooting", link: "/troubleshooting" },
            { text: "In a company", link: "/company" },
            { text: "Coming from Python", link: "/migrating-from-python" },
            { text: "Differences from upstream", link: "/differences-from-upstream" },
          ],
        },
        { text: "Commands", collapsed: true, items: pages("commands") },
        {
          text: "Inside",
          collapsed: true,
          items: [
            { text: "Architecture", link: "/architecture" },
            { text: "Coverage", link: "/coverage" },
            { text: "Routing", link: "/routing" },
            { text: "Dependencies", link: "/dependencies" },
          ],
        },
        { text: "Decisions", collapsed: true, items: pages("decisions") },
      ],
    },
    search: {
      provider: "local",
      options: {
        // Example logs would make the index ten times as large, and nobody looks for what is in them.
        _render: (source, env, markdown) =>
          markdown.render(source.replace(/^(`{3,})[\s\S]*?^\1$/gm, "").replace(/^:::.*$/gm, ""), env),
      },
    },
    socialLinks: [{ icon: "github", link: repository }],
    outline: "deep",
  },
});
