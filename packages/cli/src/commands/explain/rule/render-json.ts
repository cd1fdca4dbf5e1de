import { errorSummary } from "@pypanther/core/runtime";
import { jsonLine } from "../../../render/json-line";
import { wireMethod } from "../../shared/wire-method";
import type { ExplainedEvent, ExplainedEvents } from "./explain-events";
import { outputsOf } from "./outputs";
import { verdictOf } from "./render-text";

const messageOf = (error: Error | undefined): string | null => (error ? errorSummary(error) : null);

function document({ event, explanation }: ExplainedEvent, ruleId: string): object {
  const { when, filters, asked, result, reads, matches, isRead, whenError, stopped } = explanation;
  return {
    rule_id: ruleId,
    source: event.source,
    line: event.line,
    log_type: event.logType ?? null,
    reads_log_type: isRead,
    matches,
    verdict: verdictOf(explanation, ruleId),
    when: when.map(({ className, alternatives, holds }) => ({ class: className, holds, alternatives })),
    when_error: messageOf(whenError),
    filters: filters.map(({ kind, name, answer, error, passes }) => ({
      kind,
      name,
      returned: answer ?? null,
      error: messageOf(error),
      passes,
    })),
    rule: asked
      ? {
          returned: stopped ? null : result ? (result.detectionOutput ?? null) : false,
          error: messageOf(stopped ?? result?.errors.rule),
          read: reads.map(({ path, value }) => ({ path, value: value ?? null, absent: value === undefined })),
        }
      : null,
    outputs:
      result && matches
        ? Object.fromEntries(
            outputsOf(result).map(({ name, value, error }) => [
              wireMethod(name),
              { value: value ?? null, error: messageOf(error) },
            ]),
          )
        : null,
  };
}

/** Why a rule matches events or does not, a line of JSON for each event. */
export function renderExplainedEventsJson({ ruleId, explained }: ExplainedEvents): string {
  return explained.map((one) => jsonLine(document(one, ruleId))).join("");
}
