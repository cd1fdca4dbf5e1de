import type { RuleAttributes } from "@pypanther/core/runtime";

/** The longest title, in characters; what is longer is cut off by chat programs and phones. */
const TITLE_LIMIT = 120;

/** The longest description, in characters: two short sentences. */
const DESCRIPTION_LIMIT = 300;

/** The fewest and the most steps of a runbook. */
const STEPS = { least: 3, most: 4 };

/** Words that no step starts with: a step starts with what to do. */
const noVerbs = new Set(
  (
    "A After All Also An And Any As At Because Before Both But By Each Every For From He Her His How However If In It Its " +
    "More Most Never No None Not Nothing Of On Once One Only Or Otherwise Our Out Several She Should Since So Some Such Than " +
    "That The Their Then There These They This Those Through To Until Unless We Were What When Where Whether Which While Who " +
    "Whoever Whose Why With Within Without You Your"
  ).split(" "),
);

/** Text that stands in for a value: empty brackets, `<name>`, `NAME_NOT_FOUND`. */
const placeholder =
  /\[\s*\]|\(\s*\)|''|""|<[a-z][\w -]*>|\b[A-Z]+(?:_[A-Z]+)*_(?:NOT_FOUND|FOUND|UNKNOWN)\b|\b(?:UNKNOWN|MISSING|NO)_[A-Z_]+\b/i;

const sentences = (text: string): number => (text.match(/[.!?](?=\s|$)/g) ?? []).length;

function descriptionProblems(description: string): string[] {
  const problems: string[] = [];
  if (!/^[A-Z0-9"'`*]/.test(description)) problems.push("the description does not start with a capital letter");
  if (!description.endsWith(".")) problems.push("the description does not end with a full stop");
  if (sentences(description) > 2) problems.push("the description has more than two sentences");
  if (description.length > DESCRIPTION_LIMIT) problems.push(`the description is over ${DESCRIPTION_LIMIT} characters`);
  return problems;
}

function runbookProblems(runbook: string): string[] {
  const steps = runbook.split(/(?:^|\s)(?=\d\. )/).map((step) => step.trim());
  const problems = steps.flatMap((step, index) => {
    const [, number, first] = /^(\d)\. ([\w-]+)/.exec(step) ?? [];
    if (number !== String(index + 1)) return [`step ${index + 1} of the runbook has no number of its own`];
    if (first === undefined || noVerbs.has(first)) return [`step ${index + 1} of the runbook starts with no verb`];
    return step.endsWith(".") ? [] : [`step ${index + 1} of the runbook does not end with a full stop`];
  });
  if (steps.length < STEPS.least || steps.length > STEPS.most) {
    problems.push(`the runbook has ${steps.length} steps, not ${STEPS.least} or ${STEPS.most}`);
  }
  return problems;
}

/** What is wrong with a title: it has a placeholder or empty brackets, or is too long to be read. */
export function titleProblems(title: string): string[] {
  const problems: string[] = [];
  const found = placeholder.exec(title)?.[0];
  if (found !== undefined) problems.push(`a title has ${found} where a value should be: ${title}`);
  if (title.length > TITLE_LIMIT) problems.push(`a title is over ${TITLE_LIMIT} characters: ${title}`);
  return problems;
}

/** What the style guide (docs/style-guide.md) says against a rule's description and runbook, as far as it can be checked. */
export function wordProblems(attributes: Pick<RuleAttributes, "defaultDescription" | "defaultRunbook">): string[] {
  return [...descriptionProblems(attributes.defaultDescription), ...runbookProblems(attributes.defaultRunbook)];
}
