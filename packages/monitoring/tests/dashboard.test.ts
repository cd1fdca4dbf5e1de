import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LRParser } from "@lezer/lr";
import { metricsOfBusyRun } from "./support";

// Its types are those of its ES module alone.
const { parser } = require("@prometheus-io/lezer-promql") as { readonly parser: LRParser };

interface Panel {
  readonly title: string;
  readonly targets: readonly { readonly expr: string; readonly legendFormat: string }[];
}

const dashboard = JSON.parse(readFileSync(join(__dirname, "../grafana-dashboard.json"), "utf8")) as {
  readonly panels: readonly Panel[];
};
const queries = dashboard.panels.flatMap(({ title, targets }) =>
  targets.map(({ expr, legendFormat }) => [title, expr, legendFormat] as const),
);

/** Labels that Prometheus gives every series of a target. */
const ofTarget = ["job", "instance"];

/** The metrics that a run serves, each with its labels. */
async function servedMetrics(): Promise<Map<string, Set<string>>> {
  const served = new Map<string, Set<string>>();
  for (const line of (await metricsOfBusyRun().metrics.text()).split("\n")) {
    const [, name, labels = ""] = /^([a-z_][\w:]*)(?:\{(.*)\})? /i.exec(line) ?? [];
    if (name === undefined) continue;
    const known = served.get(name) ?? new Set(ofTarget);
    for (const [, label = ""] of labels.matchAll(/(\w+)="/g)) known.add(label);
    served.set(name, known);
  }
  return served;
}

interface Use {
  readonly metric: string;
  readonly labels: readonly string[];
}

/** The metrics in a query, each with the labels that are asked of it: in its selector, and by what groups it. */
function usesIn(query: string): Use[] {
  const tree = parser.parse(query);
  const uses: Use[] = [];
  const text = ({ from, to }: { from: number; to: number }): string => query.slice(from, to);
  tree.iterate({
    enter({ node, type }) {
      if (type.isError) throw new Error(`PromQL does not parse at ${node.from}: ${query}`);
      if (type.name !== "VectorSelector") return;
      const labels: string[] = [];
      const matchers = node.getChild("LabelMatchers")?.getChildren("UnquotedLabelMatcher") ?? [];
      for (const matcher of matchers) for (const name of matcher.getChildren("LabelName")) labels.push(text(name));
      for (let parent = node.parent; parent; parent = parent.parent) {
        const grouping = parent.getChild("AggregateModifier")?.getChild("GroupingLabels");
        for (const name of grouping?.getChildren("LabelName") ?? []) labels.push(text(name));
      }
      const identifier = node.getChild("Identifier");
      uses.push({ metric: identifier ? text(identifier) : "", labels });
    },
  });
  return uses;
}

test.each(queries)("the query of %s asks for metrics and labels that there are: %s", async (_title, expr, legend) => {
  const served = await servedMetrics();
  const uses = usesIn(expr.replaceAll("$__rate_interval", "5m"));
  expect(uses).not.toEqual([]);
  for (const { metric, labels } of uses) {
    expect([...served.keys()]).toContain(metric);
    expect([...(served.get(metric) ?? [])]).toEqual(expect.arrayContaining([...labels]));
  }
  const shown = [...legend.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
  expect(uses.flatMap(({ labels }) => labels)).toEqual(expect.arrayContaining(shown));
});

test("every metric of a run, those of the process aside, has a panel", async () => {
  const own = [...(await servedMetrics()).keys()].filter((name) => name.startsWith("pypanther_"));
  const shown = new Set(
    queries.flatMap(([, expr]) => usesIn(expr.replaceAll("$__rate_interval", "5m"))).map(({ metric }) => metric),
  );
  expect(own.filter((name) => !shown.has(name))).toEqual([]);
});
