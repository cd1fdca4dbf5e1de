import { firstLocation } from "../errors";
import { asStep, type Member, type Step } from "./step";

/** The steps of a correlation rule by their ids; a class or an id alone is a step that takes one signal. */
export type Steps<S extends string> = Readonly<Record<S, Member | Step>>;

/** Where the steps of a group have the value they must share: one field for all of them, or a field (or several) by step. */
export type GroupFields<S extends string> = string | { readonly [K in S]?: string | readonly string[] };

/** A group: all present steps occurred and no absent one, in any order. */
export interface GroupInit<S extends string> {
  /** Its steps, by names of your own. */
  readonly steps: Steps<S>;
  /** Free name → the fields that must share a value. Without any, signals need nothing in common. */
  readonly match?: Readonly<Record<string, GroupFields<NoInfer<S>>>>;
  /** Kept for the backend; it changes nothing in how a group is evaluated. */
  readonly eventEvaluationOrder?: "Chronological";
}

/** A field at both ends of a transition, or a field at each. */
export type TransitionMatch = string | { readonly on: string } | { readonly from: string; readonly to: string };

/** From one step of a sequence to the next. */
export interface TransitionInit<S extends string> {
  readonly from: S;
  readonly to: S;
  /** The most minutes from the last signal of `from` to the first of `to`; the lookback by default. */
  readonly withinMinutes?: number;
  /** The fields that must share a value, as many in every transition of a sequence. */
  readonly match?: readonly TransitionMatch[];
}

/** A sequence: steps in order, each within a time after the one before. */
export interface SequenceInit<S extends string> {
  /** Its steps, by names of your own. */
  readonly steps: Steps<S>;
  /** From each step to the next. */
  readonly transitions: readonly TransitionInit<NoInfer<S>>[];
}

/** What groups and sequences have in common: steps, and where they were written. */
abstract class Structure {
  readonly steps: Readonly<Record<string, Step>>;
  readonly #created: { stack?: string } = {};

  constructor(steps: Steps<string>, builder: (...args: never[]) => unknown) {
    this.steps = Object.freeze(Object.fromEntries(Object.entries(steps).map(([id, given]) => [id, asStep(given)])));
    // The stack is turned into text, and mapped to TypeScript, only when someone reads it.
    Error.captureStackTrace(this.#created, builder);
  }

  /** Where it was written, as `file:line`, or "" when that is unknown. */
  location(): string {
    const at = firstLocation(this.#created.stack);
    return at ? `${at.file}:${at.line}` : "";
  }
}

/** A group as `group` makes it. */
export class Group extends Structure {
  readonly kind = "group";
  readonly match: Readonly<Record<string, GroupFields<string>>>;
  readonly eventEvaluationOrder: "Chronological" | undefined;

  constructor(init: GroupInit<string>) {
    super(init.steps, group);
    this.match = init.match ?? {};
    this.eventEvaluationOrder = init.eventEvaluationOrder;
  }
}

/** A sequence as `sequence` makes it. */
export class Sequence extends Structure {
  readonly kind = "sequence";
  readonly transitions: readonly TransitionInit<string>[];

  constructor(init: SequenceInit<string>) {
    super(init.steps, sequence);
    this.transitions = init.transitions;
  }
}

/** What a correlation rule looks for. */
export type CorrelationStructure = Group | Sequence;

/** Signals of several rules in any order. What is wrong with it is told when its rule is validated. */
export function group<const S extends string>(init: GroupInit<S>): Group {
  return new Group(init);
}

/** Signals of several rules in order. What is wrong with it is told when its rule is validated. */
export function sequence<const S extends string>(init: SequenceInit<S>): Sequence {
  return new Sequence(init as SequenceInit<string>);
}
