/** What the compiler must accept and refuse; `pnpm typecheck` is the test. */
import {
  type AlertContext,
  definePack,
  getPantherRules,
  LogType,
  type MaybePromise,
  type PantherEvent,
  register,
  registeredRules,
  Rule,
  type RuleClass,
  ScheduledRule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";

class Gate extends Rule {
  id = "Harbour.Gate";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  defaultSeverity = Severity.LOW;
  when: When = { eventType: "gate.open" };
  watchedGates: Record<string, string[]> = {};
  limit = 5;
  private secret = "x";

  title(event: PantherEvent) {
    return `Gate ${event.string("gate")} ${this.secret}`;
  }

  severity(_event: PantherEvent): MaybePromise<SeverityOrDefault> {
    return "DEFAULT";
  }

  alertContext(_event: PantherEvent): MaybePromise<AlertContext> {
    return { gate: 4 };
  }
}

// override takes the rule's own fields, with values of their types.
Gate.override({
  enabled: true,
  dedupPeriodMinutes: 480,
  defaultDestinations: null,
  logTypes: [LogType.AWS_ALB, "Custom.Gate"],
  watchedGates: { north: ["ana"] },
  limit: undefined,
  when: { eventType: ["gate.open", "gate.close"] },
  includeFilters: [(event) => event.boolean("night")],
});
// @ts-expect-error a misspelt field
Gate.override({ watchedGate: {} });
// @ts-expect-error another rule's field
Gate.override({ monitoredActions: {} });
// @ts-expect-error a value of the wrong type
Gate.override({ dedupPeriodMinutes: "480" });
// @ts-expect-error a tunable's value of the wrong type
Gate.override({ watchedGates: { north: "ana" } });
// @ts-expect-error null where the field does not allow it
Gate.override({ displayName: null });
// @ts-expect-error an unknown severity
Gate.override({ defaultSeverity: "URGENT" });
// @ts-expect-error a severity in small letters
Gate.override({ defaultSeverity: "high" });
// @ts-expect-error a method is no field
Gate.override({ title: () => "x" });
// @ts-expect-error an inherited method
Gate.override({ dedup: () => "x" });
// @ts-expect-error a private field
Gate.override({ secret: "y" });
// @ts-expect-error a filter that returns no boolean
Gate.override({ includeFilters: [(event: PantherEvent) => event.string("night")] });
// @ts-expect-error a condition on an object
Gate.override({ when: { actor: { kind: "x" } } });

// extend takes list and map fields.
Gate.extend({ tags: ["Night"], reports: { CIS: ["1.1"] }, defaultDestinations: ["pager"], watchedGates: { west: [] } });
// @ts-expect-error a text field
Gate.extend({ displayName: "x" });
// @ts-expect-error a number field
Gate.extend({ limit: 3 });
// @ts-expect-error a boolean field
Gate.extend({ enabled: true });
// @ts-expect-error items of the wrong type
Gate.extend({ tags: [4] });
// @ts-expect-error a misspelt field
Gate.extend({ tag: ["x"] });

// What every rule must have. (Each error is on the class.)
// @ts-expect-error the id is missing
export class NoId extends Rule {
  logTypes = [LogType.AWS_ALB];
  defaultSeverity = Severity.LOW;
}
// @ts-expect-error no logTypes
export class NoLogTypes extends Rule {
  id = "Harbour.NoLogTypes";
  defaultSeverity = Severity.LOW;
}
// @ts-expect-error no defaultSeverity
export class NoSeverity extends Rule {
  id = "Harbour.NoSeverity";
  logTypes = [LogType.AWS_ALB];
}
// @ts-expect-error no scheduledQueries
export class NoQueries extends ScheduledRule {
  id = "Harbour.NoQueries";
  defaultSeverity = Severity.LOW;
}
export class OddVerdict extends Gate {
  // @ts-expect-error a verdict that is no boolean
  rule(): string {
    return "yes";
  }
}

// What a subclass may change.
class OwnGate extends Gate {
  id = "Harbour.Gate.Own";
  logTypes = [LogType.OKTA_SYSTEM_LOG, "Custom.Gate"];
  defaultSeverity = Severity.CRITICAL;
  when: When = { action: ["open", "close"], night: true };
  watchedGates = { north: ["ana"] };
  limit = 9;

  rule(event: PantherEvent) {
    return super.rule(event);
  }

  severity(event: PantherEvent): MaybePromise<SeverityOrDefault> {
    return event.boolean("night") ? Severity.HIGH : "default";
  }

  async alertContext(event: PantherEvent) {
    return { ...(await super.alertContext(event)), door: event.get("door") };
  }
}

// Any concrete rule is a RuleClass; Rule itself and instances are none.
const classes: RuleClass[] = [Gate, OwnGate];
definePack({ name: "@harbour/rules-gates", version: "1.0.0", rules: [Gate, OwnGate] });
register(Gate, [OwnGate, ...classes], new Set([Gate]));
// @ts-expect-error the abstract base
register(Rule);
// @ts-expect-error an instance
register(new Gate());
// @ts-expect-error the base class cannot be changed for all
Rule.override({ enabled: false });

// Filters are typed.
getPantherRules({ logTypes: [LogType.GITHUB_AUDIT], severity: [Severity.MEDIUM, Severity.HIGH] });
registeredRules({ enabled: true, tags: "Night", reports: { CIS: ["1.1"] }, threshold: [1, 2] });
// @ts-expect-error an unknown attribute
registeredRules({ tag: "Night" });
// @ts-expect-error an unknown severity
registeredRules({ severity: "high" });
// @ts-expect-error a value of the wrong type
registeredRules({ enabled: "yes" });

// The resolved view is read-only.
export const { id, tags, threshold }: { id: string; tags: readonly string[]; threshold: number } = Gate.attributes;
// @ts-expect-error it cannot be assigned to
Gate.attributes.enabled = false;
