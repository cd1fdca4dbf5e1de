import type { Alert } from "@pypanther/engine";
import type { Side, SideRule } from "../side/side";

/** The events that alerts name, as one text; undefined without any. */
function eventsOf(alerts: readonly Alert[]): string | undefined {
  const places = alerts.flatMap(({ firstEventTime, events }) =>
    events.map(({ source, line, id }) => JSON.stringify([firstEventTime, source, line, id])),
  );
  return places.length === 0 ? undefined : [...new Set(places)].sort().join("\n");
}

const alertsOf = (side: Side, id: string): Alert[] => side.alerts.filter(({ ruleId }) => ruleId === id);

/** The one of some rules for which something holds; undefined when it holds for several. */
function only(rules: readonly SideRule[], holds: (rule: SideRule) => boolean): SideRule | undefined {
  const found = rules.filter(holds);
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The rules that have another id than before: head's id → base's. A rule that is gone and one that is new are the same
 * rule when their classes have one name, or when their alerts are about the same events.
 */
export function renamedRules(base: Side, head: Side): Map<string, string> {
  const known = new Set(head.rules.map(({ id }) => id));
  const before = new Set(base.rules.map(({ id }) => id));
  const gone = base.rules.filter(({ id }) => !known.has(id));
  const added = head.rules.filter(({ id }) => !before.has(id));
  const renamed = new Map<string, string>();
  if (gone.length === 0 || added.length === 0) return renamed;
  const events = new Map(gone.map(({ id }) => [id, eventsOf(alertsOf(base, id))]));
  const taken = new Set<string>();
  for (const { id, className } of added) {
    const free = gone.filter((rule) => !taken.has(rule.id));
    const found = eventsOf(alertsOf(head, id));
    const old =
      only(free, (rule) => className !== null && rule.className === className) ??
      only(free, (rule) => found !== undefined && events.get(rule.id) === found);
    if (!old) continue;
    taken.add(old.id);
    renamed.set(id, old.id);
  }
  return renamed;
}
