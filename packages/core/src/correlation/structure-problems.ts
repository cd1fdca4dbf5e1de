import { isDetectionClass, isForeignDetectionClass } from "../detection";
import { nearMiss, spell } from "../errors";
import { chainOf, type PlanStep, planSteps } from "./correlation-plan";
import type { CorrelationRule } from "./correlation-rule";
import { MAX_MATCH_COUNT, memberId, type Step } from "./step";
import { type CorrelationStructure, Group, Sequence, type TransitionMatch } from "./structure";

/** Steps of one rule are looked at in every combination; more of them would be too many. */
const MAX_STEPS_OF_ONE_RULE = 8;

/** Something wrong with what a correlation rule looks for. */
export interface StructureProblem {
  readonly attribute: string;
  readonly message: string;
}

function memberProblem({ member }: Step): string | undefined {
  if (typeof member === "string") return member === "" ? "names a rule by an empty id" : undefined;
  if (isDetectionClass(member)) return undefined;
  if (isForeignDetectionClass(member)) return "names a rule of another copy of @pypanther/core";
  return `expected a class of detections or an id, found ${spell(member)}`;
}

function stepProblems(steps: Readonly<Record<string, Step>>): string[] {
  return Object.entries(steps).flatMap(([id, step]) => {
    if (typeof step !== "object" || step === null)
      return [`step "${id}" is ${spell(step)}, expected a rule or step(...)`];
    const problems: string[] = [];
    const wrong = memberProblem(step);
    if (wrong !== undefined) problems.push(`step "${id}" ${wrong}`);
    const { minMatchCount, absence } = step;
    if (!Number.isInteger(minMatchCount) || minMatchCount < 1 || minMatchCount > MAX_MATCH_COUNT) {
      problems.push(
        `step "${id}": minMatchCount is ${spell(minMatchCount)}, expected a whole number from 1 to ${MAX_MATCH_COUNT}`,
      );
    }
    if (typeof absence !== "boolean") problems.push(`step "${id}": absence is ${spell(absence)}, expected a boolean`);
    return problems;
  });
}

function unknownStep(where: string, id: string, known: readonly string[]): string[] {
  if (known.includes(id)) return [];
  const near = nearMiss(id, known);
  return [
    `${where} names the unknown step "${id}". ${near ? `Did you mean "${near}"?` : `Its steps: ${known.join(", ")}.`}`,
  ];
}

const isField = (value: unknown): boolean => typeof value === "string" && value !== "";

function groupProblems(detection: Group): string[] {
  const ids = Object.keys(detection.steps);
  const problems = Object.entries(detection.match).flatMap(([name, fields]) => {
    if (typeof fields === "string") return isField(fields) ? [] : [`match "${name}" names no field`];
    if (Object.keys(fields).length === 0) return [`match "${name}" lists no step`];
    return Object.entries(fields).flatMap(([id, given]) => {
      const unknown = unknownStep(`match "${name}"`, id, ids);
      const paths = [given].flat();
      const isFine = paths.length > 0 && paths.every(isField);
      return isFine ? unknown : [...unknown, `match "${name}": step "${id}" has ${spell(given)}, expected a field`];
    });
  });
  return problems;
}

function matchItemProblem(item: TransitionMatch): boolean {
  if (typeof item === "string") return !isField(item);
  return "on" in item ? !isField(item.on) : !isField(item.from) || !isField(item.to);
}

function sequenceProblems({ steps, transitions }: Sequence): string[] {
  const ids = Object.keys(steps);
  if (transitions.length === 0) return ["a sequence has at least one transition"];
  const problems = transitions.flatMap(({ from, to, withinMinutes, match = [] }) => {
    const where = `the transition from "${from}" to "${to}"`;
    const found = [...unknownStep(where, from, ids), ...unknownStep(where, to, ids)];
    if (withinMinutes !== undefined && !(Number.isFinite(withinMinutes) && withinMinutes > 0)) {
      found.push(`${where}: withinMinutes is ${spell(withinMinutes)}, expected a number above 0`);
    }
    if (match.some(matchItemProblem)) found.push(`${where}: match has ${spell(match)}, expected fields`);
    return found;
  });
  if (problems.length > 0) return problems;
  const chain = chainOf(transitions);
  const visited = [...chain.slice(0, 1).map(({ from }) => from), ...chain.map(({ to }) => to)];
  const isChain = chain.length === transitions.length && new Set(visited).size === visited.length;
  if (!isChain || visited.length !== ids.length) {
    return [`the transitions must form one chain through every step once. Its steps: ${ids.join(", ")}`];
  }
  const counts = new Set(transitions.map(({ match = [] }) => match.length));
  if (counts.size > 1) return ["every transition must have as many fields in match as the others"];
  const absent = visited.find((id, index) => steps[id]?.absence && steps[visited[index + 1] ?? ""]?.absence);
  return absent === undefined ? [] : [`step "${absent}" and the one after it must both be absent: join them to one`];
}

function listed({ fields }: PlanStep): string {
  return fields.map((paths) => (paths === null ? "-" : "x")).join("");
}

/** What is wrong with valid steps taken together. */
function planProblems(detection: CorrelationStructure): string[] {
  const steps = planSteps(detection);
  const present = steps.filter(({ absence }) => !absence);
  if (present.length === 0) return ["every step must be absent; at least one must be there"];
  if (!present.some(({ fields }) => fields.every((paths) => paths !== null))) {
    return ["no step that must be there is listed under every name of match, so nothing gives the values to share"];
  }
  if (detection.kind === "sequence") return [];
  const problems: string[] = [];
  for (const ruleId of new Set(present.map((step) => step.ruleId))) {
    const shared = present.filter((step) => step.ruleId === ruleId);
    if (new Set(shared.map(listed)).size > 1) {
      const names = shared.map(({ id }) => `"${id}"`).join(", ");
      problems.push(`the steps ${names} name one rule and must be listed under the same names of match`);
    }
    if (shared.length > MAX_STEPS_OF_ONE_RULE) {
      problems.push(`${shared.length} steps name ${ruleId}, at most ${MAX_STEPS_OF_ONE_RULE} may name one rule`);
    }
  }
  return problems;
}

/** A circle of members that leads back to a rule, as ids; undefined when there is none. Members by id are not followed. */
function circle(steps: Readonly<Record<string, Step>>, path: readonly string[]): readonly string[] | undefined {
  for (const step of Object.values(steps)) {
    const id = memberId(step);
    if (id !== undefined && path.some((known) => known.toLowerCase() === id.toLowerCase())) return [...path, id];
    if (!isDetectionClass(step.member)) continue;
    const { detection } = step.member.attributes;
    if (!(detection instanceof Group || detection instanceof Sequence)) continue;
    const found = circle(detection.steps, [...path, id ?? ""]);
    if (found) return found;
  }
  return undefined;
}

function problemsOf(rule: CorrelationRule): string[] {
  const { detection } = rule;
  if (Object.keys(detection.steps).length === 0) return ["there are no steps"];
  const own = [
    ...stepProblems(detection.steps),
    ...(detection.kind === "group" ? groupProblems(detection) : sequenceProblems(detection)),
  ];
  if (own.length > 0) return own;
  const path = circle(detection.steps, [rule.id]);
  if (path) return [`its members lead back to itself: ${path.join(" → ")}`];
  return planProblems(detection);
}

/** Everything wrong with what a correlation rule looks for, each with where it was written. */
export function structureProblems(rule: CorrelationRule): StructureProblem[] {
  const { detection } = rule as { detection: unknown };
  if (!(detection instanceof Group || detection instanceof Sequence)) {
    const message = `detection: expected group({...}) or sequence({...}), found ${spell(detection)}`;
    return [{ attribute: "detection", message }];
  }
  const at = detection.location();
  return problemsOf(rule).map((problem) => ({
    attribute: "detection",
    message: `detection: ${problem}${at === "" ? "" : ` (${at})`}`,
  }));
}
