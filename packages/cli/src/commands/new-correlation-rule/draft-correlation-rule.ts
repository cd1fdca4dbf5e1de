/** A member of a new correlation rule. */
export interface DraftMember {
  /** What the step is called. */
  readonly step: string;
  /** The class, or undefined for a rule that is named by its id. */
  readonly className: string | undefined;
  /** Where the class is imported from. */
  readonly module: string;
  readonly id: string;
  /** The log type of the events that it reads; "" when it reads none. */
  readonly logType: string;
}

/** What a new correlation rule is made from. */
export interface CorrelationDraft {
  readonly className: string;
  readonly id: string;
  /** Two or more, in the order in which they are expected. */
  readonly members: readonly DraftMember[];
}

const FIELD = "<fill in: a field that both have>";

/** How far apart the steps may be, in minutes. */
const WITHIN = 60;

const text = (value: string): string => JSON.stringify(value);

function importLines(members: readonly DraftMember[]): string[] {
  const byModule = new Map<string, Set<string>>();
  for (const { className, module } of members) {
    if (className !== undefined) byModule.set(module, (byModule.get(module) ?? new Set()).add(className));
  }
  const order = (module: string): string => `${module.startsWith(".") ? 1 : 0}${module}`;
  return [...byModule]
    .sort(([a], [b]) => (order(a) < order(b) ? -1 : 1))
    .map(([module, names]) => `import { ${[...names].sort().join(", ")} } from ${text(module)};`);
}

function signalsOf(members: readonly DraftMember[], gap: number): string {
  const steps = members.map(({ step }, index) => `${text(step)}: { ${text(FIELD)}: { somebody: [${index * gap}] } }`);
  return `{ ${steps.join(", ")} }`;
}

function logsOf(members: readonly DraftMember[], gap: number): string {
  const logs = members.map(({ step, logType }, index) => {
    const time = new Date(Date.UTC(2026, 0, 5, 10) + index * gap * 60_000).toISOString();
    const type = logType || "<fill in: the log type>";
    return `{ p_log_type: ${text(type)}, p_event_time: ${text(time)}, "<fill in: what ${step} matches>": "" }`;
  });
  return `[${logs.join(", ")}]`;
}

/** The TypeScript of a correlation rule with tests of both forms; what its author must write says "<fill in: ...>". */
export function draftCorrelationRule({ className, id, members }: CorrelationDraft): string {
  const steps = members.map(({ step, className: name, id: member }) => `${text(step)}: ${name ?? text(member)}`);
  const transitions = members.slice(1).map(({ step }, index) => {
    const from = members[index]?.step ?? "";
    return `{ from: ${text(from)}, to: ${text(step)}, withinMinutes: ${WITHIN}, match: [${text(FIELD)}] },`;
  });
  return `import { CorrelationRule, CorrelationTest, sequence, Severity } from "@pypanther/core";
${importLines(members).join("\n")}

/** <fill in: which attack it tells, and why it matters> */
export class ${className} extends CorrelationRule {
  id = ${text(id)};
  displayName = "<fill in: the name that people read>";
  defaultSeverity = Severity.HIGH;
  defaultDescription = "<fill in: what was seen, and what it may mean>";
  defaultRunbook = "1. <fill in: what to look at first>. 2. <fill in: what to do, and whom to tell>.";

  lookbackMinutes = ${WITHIN * Math.max(2, members.length)};
  detection = sequence({
    steps: { ${steps.join(", ")} },
    transitions: [${transitions.join(" ")}],
  });

  tests = [
    new CorrelationTest({
      name: "one after the other, in time",
      expectedResult: true,
      signals: ${signalsOf(members, WITHIN)},
    }),
    new CorrelationTest({
      name: "a minute too late",
      expectedResult: false,
      signals: ${signalsOf(members, WITHIN + 1)},
    }),
    new CorrelationTest({
      name: "the logs of such an attack",
      expectedResult: true,
      logs: ${logsOf(members, 10)},
    }),
  ];
}
`;
}
