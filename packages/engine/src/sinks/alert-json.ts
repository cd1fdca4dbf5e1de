import type { Alert } from "../windows";

/** An alert under the names of the wire: what `--output json` prints and what is sent. */
export function alertJson(alert: Alert): Record<string, unknown> {
  return {
    id: alert.id,
    type: alert.type,
    rule_id: alert.ruleId,
    severity: alert.severity,
    title: alert.title,
    dedup: alert.dedup,
    first_event_time: alert.firstEventTime,
    last_event_time: alert.lastEventTime,
    match_count: alert.matchCount,
    unique_count: alert.uniqueCount,
    log_types: alert.logTypes,
    destinations: alert.destinations,
    description: alert.description,
    runbook: alert.runbook,
    reference: alert.reference,
    alert_context: alert.alertContext,
    events: alert.events,
    events_sample: { size: alert.events.length, of: alert.matchCount },
    summary: alert.summary,
    ...(alert.partOf && { part_of: alert.partOf }),
    ...(alert.chain && {
      chain: alert.chain.map((link) => ({
        step: link.step,
        rule_id: link.ruleId,
        time: link.time,
        title: link.title,
        dedup: link.dedup,
        source: link.source,
        line: link.line,
        event_id: link.eventId,
        signal_id: link.signalId,
        alert_id: link.alertId,
      })),
    }),
  };
}
