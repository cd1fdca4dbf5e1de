/** A member of a new correlation rule of a pack. */
export interface CorrelationTemplateMember {
  readonly step: string;
  readonly id: string;
  /** Its class and the module to import it from; undefined for a rule that the pack may not import. */
  readonly imported: { readonly className: string; readonly module: string } | undefined;
}

/** What a new correlation rule of a pack is about. */
export interface CorrelationTemplate {
  readonly className: string;
  readonly id: string;
  readonly members: readonly CorrelationTemplateMember[];
}

const FIELD = "<fill in: a field that all have>";

const text = (value: string): string => JSON.stringify(value);

/** A new correlation rule, ready to fill in. */
export function correlationSource({ className, id, members }: CorrelationTemplate): string {
  const imports = new Set(
    members.flatMap(({ imported }) =>
      imported ? [`import { ${imported.className} } from ${text(imported.module)};`] : [],
    ),
  );
  const steps = members.map(({ step, imported, id: member }) => `${step}: ${imported?.className ?? text(member)}`);
  return `import { CorrelationRule, group, type Reports, Severity } from "@pypanther/core";
${[...imports].sort().join("\n")}

/** <fill in: which attack it tells, and why it matters> */
export class ${className} extends CorrelationRule {
  id = ${text(id)};
  displayName = "<fill in: the name that people read>";
  tags: string[] = [];
  reports: Reports = {};
  defaultSeverity = Severity.HIGH;
  defaultDescription = "<fill in: what was seen, and what it may mean>";
  defaultRunbook =
    "1. <fill in: what to look at first>. " +
    "2. <fill in: how to tell harmless from hostile>. " +
    "3. <fill in: what to do, and whom to tell>.";
  defaultReference = "";

  lookbackMinutes = 1800;
  detection = group({ steps: { ${steps.join(", ")} }, match: { actor: ${text(FIELD)} } });
}
`;
}

/** A new correlation rule's tests: of each form one that matches and one that does not. */
export function correlationTests({ className, members }: CorrelationTemplate, fileName: string): string {
  const signals = (actors: (index: number) => string): string => {
    const steps = members.map(({ step }, index) => `${step}: { [field]: { ${actors(index)}: [${index * 60}] } }`);
    return `{ ${steps.join(", ")} }`;
  };
  return `import { CorrelationTest } from "@pypanther/core";
import { ${className} } from "../../src/correlation-rules/${fileName}";

const field = ${text(FIELD)};

export const tests = [
  new CorrelationTest({ name: "one actor does all of it", expectedResult: true, signals: ${signals(() => "mira")} }),
  new CorrelationTest({
    name: "another actor does a part of it",
    expectedResult: false,
    signals: ${signals((index) => (index === 0 ? "odd" : "mira"))},
  }),
  new CorrelationTest({ name: "logs of one actor", expectedResult: true, logs: [{ p_log_type: "<fill in: logs that the members match>" }] }),
  new CorrelationTest({ name: "logs of two actors", expectedResult: false, logs: [{ p_log_type: "<fill in: the same of two actors>" }] }),
];

export { ${className} as rule };
`;
}
