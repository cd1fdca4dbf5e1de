import { readFileSync } from "node:fs";

/** One page for each managed detection; `npm run docs` writes them from the classes. */
export default {
  paths: (): unknown =>
    JSON.parse(readFileSync(new URL("../.vitepress/generated/pages.json", import.meta.url), "utf8")),
};
