import { changesOf, type DetectionClass } from "../detection";
import { isRuleClass, type RuleClass } from "../rule";
import type { Pack, DetectionFacts } from "./pack";

/** What a listing is made of: a class, or the facts of a rule and the way to its class. */
type ListingInit<C> = { readonly pack?: Pack } & (
  { readonly detection: C } | { readonly facts: DetectionFacts; readonly load: () => C }
);

const listings = new WeakMap<DetectionClass, Listing>();

/** A detection as lists and the registry hold it: its class is loaded when someone asks for it. */
export class Listing<C extends DetectionClass = DetectionClass> {
  /** The pack that brought it; undefined for one of the user's own. */
  readonly pack: Pack | undefined;
  readonly #facts: Readonly<Record<string, unknown>> | undefined;
  readonly #load: () => C;
  #detection: C | undefined;

  constructor(init: ListingInit<C>) {
    this.pack = init.pack;
    if ("detection" in init) {
      this.#load = () => init.detection;
      this.found(init.detection);
    } else {
      this.#facts = { ...init.facts };
      this.#load = init.load;
    }
  }

  /** The listing of a class; the same for the same class. */
  static of<C extends DetectionClass>(detection: C): Listing<C> {
    return (listings.get(detection) as Listing<C> | undefined) ?? new Listing({ detection });
  }

  /** Says which class it is, for one that was loaded before it was asked for. */
  found(detection: C): void {
    this.#detection = detection;
    listings.set(detection, this);
  }

  /** The class, loaded now if it was not before. */
  get detection(): C {
    if (!this.#detection) this.found(this.#load());
    return this.#detection ?? this.#load();
  }

  /** The class if it is loaded. */
  get loaded(): C | undefined {
    return this.#detection;
  }

  /** Whether the current project overrides or extends it. */
  get isChanged(): boolean {
    // Whoever changes a detection has its class.
    return this.#detection !== undefined && changesOf(this.#detection) !== undefined;
  }

  /** One attribute as it is in force; the code is loaded only for what the facts do not tell. */
  attribute(name: string): unknown {
    if (this.#facts && Object.hasOwn(this.#facts, name) && !this.isChanged) return this.#facts[name];
    return this.detection.attributes[name];
  }

  /** Its id. */
  get id(): string {
    return this.attribute("id") as string;
  }

  /** The log types that it reads; none for detections of kinds that read no logs. */
  get logTypes(): readonly string[] {
    return (this.attribute("logTypes") as readonly string[] | undefined) ?? [];
  }

  /** Whether it is in use. */
  get enabled(): boolean {
    return this.attribute("enabled") as boolean;
  }

  /** Whether it is a rule. */
  isRule(): this is Listing<RuleClass> {
    return this.#facts ? this.#facts["kind"] === undefined : isRuleClass(this.detection);
  }
}
