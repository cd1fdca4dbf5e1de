import { instantiate, type Listing, listingsOf, type Rule, type RuleClass } from "@pypanther/core/runtime";

/** The rules of a run. One is made, and its code loaded, when an event may be its own or when it is asked for by id. */
export class RuleSet {
  readonly #byId: ReadonlyMap<string, Listing<RuleClass>>;
  readonly #byLogType = new Map<string, Listing<RuleClass>[]>();
  readonly #made = new Map<Listing<RuleClass>, Rule>();

  constructor(rules: readonly RuleClass[]) {
    const listings = listingsOf(rules);
    this.#byId = new Map(listings.map((listing) => [listing.id, listing]));
    for (const listing of listings) {
      for (const logType of new Set(listing.logTypes)) {
        const readers = this.#byLogType.get(logType);
        if (readers) readers.push(listing);
        else this.#byLogType.set(logType, [listing]);
      }
    }
  }

  /** The log types that some rule reads. */
  get logTypes(): Iterable<string> {
    return this.#byLogType.keys();
  }

  /** The rule of an id, or undefined. */
  get(id: string): Rule | undefined {
    const listing = this.#byId.get(id);
    return listing && this.#ruleOf(listing);
  }

  /** Whether a rule is over the rows of queries: it reads no log type. */
  isScheduled(id: string): boolean {
    return this.#byId.get(id)?.logTypes.length === 0;
  }

  /** The rules that read a log type, in the order in which they were given; undefined when there are none. */
  ofLogType(logType: string): Rule[] | undefined {
    return this.#byLogType.get(logType)?.map((listing) => this.#ruleOf(listing));
  }

  #ruleOf(listing: Listing<RuleClass>): Rule {
    let rule = this.#made.get(listing);
    if (!rule) this.#made.set(listing, (rule = instantiate(listing.detection)));
    return rule;
  }
}
