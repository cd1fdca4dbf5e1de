import { type DetectionClass, isDetectionClass, isForeignDetectionClass } from "../detection";

/** A member of a correlation rule: the class whose matches are its signals, or an id for a rule that is not imported. */
export type Member = DetectionClass | string;

/** How many signals a step takes, and whether there must be none. */
export interface StepOptions {
  /** How many distinct signals it takes, from 1 to 10,000; 1 by default. */
  readonly minMatchCount?: number;
  /** Whether so many signals must not be there. */
  readonly absence?: boolean;
}

/** One step of a correlation rule. */
export interface Step extends Required<StepOptions> {
  readonly member: Member;
}

/** The most signals that a step may ask for. */
export const MAX_MATCH_COUNT = 10_000;

/** A step that takes other than one signal, or that must be absent. A member alone is a step that takes one. */
export function step(member: Member, { minMatchCount = 1, absence = false }: StepOptions = {}): Step {
  return Object.freeze({ member, minMatchCount, absence });
}

/** The id of the rule whose matches are a step's signals, overrides included; undefined when it names none. */
export function memberId({ member }: Step): string | undefined {
  if (typeof member === "string") return member || undefined;
  return isDetectionClass(member) ? member.attributes.id : undefined;
}

/** What a builder was given for a step, as a step. */
export function asStep(given: Member | Step): Step {
  const isMember = typeof given === "string" || isDetectionClass(given) || isForeignDetectionClass(given);
  return isMember ? step(given as Member) : (given as Step);
}
