import type { DataModelClass } from "../data-models";
import type { DetectionClass } from "../detection";
import type { LogFormat } from "../log-formats";
import type { RuleClass } from "../rule";

/** A set of rules that is published, versioned and loaded together. */
export interface Pack {
  /** The package's name. */
  readonly name: string;
  /** The package's version. */
  readonly version: string;
  /** Its rules. */
  readonly rules: readonly RuleClass[];
  /** Its detections of other kinds. */
  readonly detections?: readonly DetectionClass[];
  /** The data models that its rules need. */
  readonly dataModels?: readonly DataModelClass[];
  /** The log types that its rules name and that neither core lists nor custom schemas are. */
  readonly logTypes?: readonly string[];
  /** Loads what is known about events of its log types; called when events have to be told apart. */
  readonly logFormats?: () => readonly LogFormat[];
}

/** What is known of a detection without its code: attributes, as they are while nobody changes them. */
export interface DetectionFacts {
  /** Its kind; left out for a rule. */
  readonly kind?: string;
  /** Its id. */
  readonly id: string;
  /** The log types that it reads. */
  readonly logTypes: readonly string[];
  /** The severity of its alerts. */
  readonly defaultSeverity: string;
  /** Whether it is in use. */
  readonly enabled: boolean;
  /** Its labels. */
  readonly tags: readonly string[];
}

/** A pack that tells of its rules what lists and filters ask for, and loads their code when someone needs it. */
export interface DeferredPack extends Omit<Pack, "rules" | "detections"> {
  /** The facts of its detections, by the names of their classes. They must be those of the classes. */
  readonly facts: Readonly<Record<string, DetectionFacts>>;
  /** Loads the module that exports the classes. It is called once. */
  load(): Readonly<Record<string, unknown>>;
}
