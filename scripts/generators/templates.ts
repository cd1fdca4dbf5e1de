import type { Manifest } from "../workspace";

/** What only a new pack's manifest says; `check-packages` puts in what every manifest says. */
export function packManifest(source: string, title: string): Manifest {
  return {
    name: `@pypanther/rules-${source}`,
    version: "1.0.0",
    description: `Detection rules for ${title} logs, for pypanther`,
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./package.json": "./package.json",
    },
    main: "./dist/index.js",
    types: "./dist/index.d.ts",
    dependencies: { "@pypanther/data-models": "workspace:^", "@pypanther/helpers": "workspace:^" },
  };
}

/** A new pack's one test. */
export const packTest = `import { describePack } from "@pypanther/core/testing";

describePack(__dirname);
`;

/** A new rule, ready to fill in; `logType` is the constant's name. */
export function ruleSource(className: string, id: string, logType: string): string {
  return `import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";

/** <fill in: what happened, and why it matters> */
export class ${className} extends Rule {
  id = "${id}";
  displayName = "<fill in: the name that people read>";
  logTypes = [LogType.${logType}];
  tags: string[] = [];
  reports: Reports = {};
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "<fill in: what was seen, and what it may mean>.";
  defaultRunbook =
    "1. <fill in: look at what first>. " +
    "2. <fill in: tell harmless from hostile by what>. " +
    "3. <fill in: do what if it was an attack, and tell whom>.";
  defaultReference = "";

  when: When = { action: "<fill in: the action>" };

  /** Actors whose doing this is expected. Empty, the default, expects nobody. */
  expectedActors: string[] = [];

  rule(event: PantherEvent) {
    return !this.expectedActors.includes(event.string("actor"));
  }

  title(event: PantherEvent) {
    return \`[\${event.string("actor") || "<UNKNOWN_ACTOR>"}] <fill in: did what>\`;
  }
}
`;
}

/** A new rule's tests; `logType` is the log type's value. */
export function ruleTests(className: string, fileName: string, logType: string): string {
  return `import { RuleTest } from "@pypanther/core";
import { ${className} } from "../src/${fileName}";

const log = { p_log_type: "${logType}", action: "<fill in: the action>", actor: "somebody" };

export const overrides = { expectedActors: ["deploy-bot"] };

export const tests = [
  new RuleTest({ name: "somebody does the action", expectedResult: true, log, expectedTitle: "[somebody] <fill in: did what>" }),
  new RuleTest({ name: "an expected actor does it", expectedResult: false, log: { ...log, actor: "deploy-bot" } }),
  new RuleTest({ name: "somebody does something else", expectedResult: false, log: { ...log, action: "other" } }),
];

export { ${className} as rule };
`;
}

/** What a new policy is about; `type` is the name of the resource type's interface. */
export interface PolicyTemplate {
  readonly className: string;
  readonly id: string;
  readonly resourceType: string;
  readonly type: string;
}

/** A new policy, ready to fill in. */
export function policySource({ className, id, resourceType, type }: PolicyTemplate): string {
  return `import { Policy, type Reports, Severity, textOf } from "@pypanther/core";
import type { ${type} } from "./resources";

/** One sentence: what is configured wrongly, and why it matters. */
export class ${className} extends Policy<${type}> {
  id = "${id}";
  displayName = "${className}";
  resourceTypes = ["${resourceType}"];
  tags: string[] = [];
  reports: Reports = {};
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "What was found, and what it may lead to.";
  defaultRunbook =
    "1. Whom to ask. " +
    "2. What to change. " +
    "3. What to look for in the logs.";
  defaultReference = "";

  /** Regions in which this must hold. */
  regions: string[] = ["eu-west-1"];

  policy({ Region }: ${type}) {
    return !this.regions.includes(textOf(Region));
  }
}
`;
}

/** A new policy's tests. */
export function policyTests(className: string, fileName: string, resourceType: string): string {
  return `import { PolicyTest } from "@pypanther/core";
import { ${className} } from "../src/${fileName}";

const resource = { ResourceId: "one", ResourceType: "${resourceType}", AccountId: "210987654321", Region: "eu-west-1" };

export const tests = [
  new PolicyTest({ name: "it complies", expectedResult: true, resource: { ...resource, Region: "us-east-1" } }),
  new PolicyTest({ name: "it does not comply", expectedResult: false, resource }),
];

export { ${className} as policy };
`;
}
