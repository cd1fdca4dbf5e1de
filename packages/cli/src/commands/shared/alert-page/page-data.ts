import type { Alert, ChainLink } from "@pypanther/engine";
import type { AlertPageInput, PageField, PageItem, PageKind } from "./page-input";

/** More alerts than this make a page slow; those that differ come first. */
const MAX_ALERTS = 10_000;
/** Texts are cut to so many characters, alert contexts to twice as many. */
const MAX_TEXT = 4000;

/** A signal in the chain of a correlation rule's alert. */
interface PageLink {
  readonly time: string;
  readonly step: string;
  readonly says: string;
  readonly place: string;
}

/** An alert in the page's data. Long texts that many alerts share are places in the list of texts. */
interface PageAlert {
  /** The rule's place in the list of rules. */
  readonly rule: number;
  readonly kind: PageKind;
  /** Of the first and the last event, in milliseconds since 1970. */
  readonly first: number;
  readonly last: number;
  readonly severity: string;
  readonly title: string;
  readonly dedup: string;
  readonly isError: boolean;
  readonly matches: number;
  readonly unique: number | null;
  readonly logTypes: readonly string[];
  readonly destinations: readonly string[];
  readonly fields: readonly PageField[];
  readonly description: number;
  readonly runbook: number;
  readonly reference: number;
  /** JSON, indented. */
  readonly context: number;
  readonly events: readonly string[];
  readonly chain: readonly PageLink[];
}

/** Everything that the page's script shows. */
export interface PageData {
  readonly isComparison: boolean;
  readonly counts: Readonly<Record<PageKind, number>>;
  readonly rules: readonly { readonly id: string; readonly name: string; readonly remarks: readonly string[] }[];
  readonly alerts: readonly PageAlert[];
  readonly texts: readonly string[];
  /** Alerts that found no room on the page. */
  readonly left: number;
}

const cut = (text: string, length = MAX_TEXT): string =>
  text.length > length ? `${text.slice(0, length)}... (${text.length - length} more characters)` : text;

const place = (source: string | null, line: number | null, id: string | null): string =>
  source === null ? "" : `${source}${line ? `:${line}` : ""}${id === null ? "" : `, event ${id}`}`;

const linkOf = ({ time, step, title, ruleId, source, line, eventId }: ChainLink): PageLink => ({
  time: time.slice(0, 19).replace("T", " "),
  step,
  says: cut(title ?? ruleId),
  place: cut(place(source, line, eventId)),
});

/** Gives each text its place in a list, one and the same to equal ones. */
class Texts {
  readonly list: string[] = [];
  readonly #places = new Map<string, number>();

  placeOf(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.list.length);
    return this.list.push(text) - 1;
  }
}

const contextOf = ({ alertContext }: Alert): string =>
  Object.keys(alertContext).length === 0 ? "" : cut(JSON.stringify(alertContext, null, 2), 2 * MAX_TEXT);

function pageAlert({ kind, alert, fields }: PageItem, rule: number, texts: Texts): PageAlert {
  return {
    rule,
    kind,
    first: Date.parse(alert.firstEventTime),
    last: Date.parse(alert.lastEventTime),
    severity: alert.severity,
    title: cut(alert.title),
    dedup: cut(alert.dedup),
    isError: alert.type === "RULE_ERROR",
    matches: alert.matchCount,
    unique: alert.uniqueCount,
    logTypes: alert.logTypes.map((name) => cut(name)),
    destinations: (alert.destinations ?? []).map((name) => cut(name)),
    fields: fields.map(({ field, base, head }) => ({ field: cut(field), base: cut(base), head: cut(head) })),
    description: texts.placeOf(cut(alert.description)),
    runbook: texts.placeOf(cut(alert.runbook)),
    reference: texts.placeOf(cut(alert.reference)),
    context: texts.placeOf(contextOf(alert)),
    events: alert.events.map(({ source, line, id }) => cut(place(source, line, id))),
    chain: (alert.chain ?? []).map(linkOf),
  };
}

/** What the page's script shows of rules and their alerts. */
export function pageData({ isComparison, rules }: AlertPageInput): PageData {
  const texts = new Texts();
  const items = rules.flatMap(({ items }, rule) => items.map((item) => ({ item, rule })));
  const counts = { alert: 0, new: 0, gone: 0, changed: 0, same: 0 };
  for (const { item } of items) counts[item.kind] += 1;
  const shown = [
    ...items.filter(({ item }) => item.kind !== "same"),
    ...items.filter(({ item }) => item.kind === "same"),
  ];
  return {
    isComparison,
    counts,
    rules: rules.map(({ id, name, remarks }) => ({ id, name, remarks })),
    alerts: shown.slice(0, MAX_ALERTS).map(({ item, rule }) => pageAlert(item, rule, texts)),
    texts: texts.list,
    left: Math.max(0, items.length - MAX_ALERTS),
  };
}
