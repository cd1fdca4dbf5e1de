import { type JsonObject, logTypeConstant } from "@pypanther/core/runtime";
import { typescriptLiteral } from "./typescript-literal";

/** What a new rule is made from. */
export interface RuleDraft {
  readonly className: string;
  readonly id: string;
  readonly logType: string;
  /** An event that the rule is to match. */
  readonly event?: JsonObject;
}

/** Fields that say what was done, and those that say who did it, the usual ones first. */
const actions = [
  ...["eventName", "eventType", "event_type", "action", "operation", "operationName", "activity", "event", "type"],
  ...["method", "status", "name"],
];
const actors = [
  "actor",
  "user",
  "userName",
  "user_name",
  "username",
  "email",
  "principal",
  "src_ip",
  "sourceIPAddress",
];

/** The first of some fields in which an event has a text. */
function textField(event: JsonObject, names: readonly string[]): string | undefined {
  return names.find((name) => Object.hasOwn(event, name) && typeof event[name] === "string" && event[name] !== "");
}

/** The TypeScript of a rule with two tests, ready to fill in: what its author must write says "<fill in: ...>". */
export function draftRule({ className, id, logType, event = {} }: RuleDraft): string {
  const constant = logTypeConstant(logType);
  const action = textField(event, actions) ?? "action";
  const actor = textField(event, actors) ?? "actor";
  const log: JsonObject = {
    [action]: "<fill in: the action>",
    [actor]: "somebody",
    ...event,
    p_log_type: logType,
  };
  const text = (value: unknown): string => JSON.stringify(value);
  return `import { ${constant ? "LogType, " : ""}type PantherEvent, Rule, RuleTest, Severity, type When } from "@pypanther/core";

/** An event that the rule matches. */
const log = ${typescriptLiteral(log)};

/** <fill in: what happened, and why it matters> */
export class ${className} extends Rule {
  id = ${text(id)};
  displayName = "<fill in: the name that people read>";
  logTypes = [${constant ? `LogType.${constant}` : text(logType)}];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "<fill in: what was seen, and what it may mean>";
  defaultRunbook = "1. <fill in: what to look at first>. 2. <fill in: what to do, and whom to tell>.";

  when: When = { ${action}: ${text(log[action])} };

  title(event: PantherEvent) {
    return \`[\${event.string(${text(actor)})}] <fill in: did what>\`;
  }

  tests = [
    new RuleTest({ name: "<fill in: what happens>", expectedResult: true, log }),
    new RuleTest({
      name: "something else happens",
      expectedResult: false,
      log: { ...log, ${action}: "something else" },
    }),
  ];
}
`;
}
