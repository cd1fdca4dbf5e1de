/** Attributes of a rule, identity first; `when`, tunables and methods follow. See docs/writing-rules.md. */
const attributes = [
  "id",
  "displayName",
  "enabled",
  "status",
  "createAlert",
  "logTypes",
  "resourceTypes",
  "scheduledQueries",
  "tags",
  "reports",
  "dedupPeriodMinutes",
  "threshold",
  "defaultSeverity",
  "defaultDescription",
  "defaultRunbook",
  "defaultReference",
  "defaultDestinations",
  "summaryAttributes",
  "suppressions",
  "remediation",
];
const methods = [
  "validateConfig",
  "rule",
  "policy",
  "title",
  "dedup",
  "severity",
  "description",
  "runbook",
  "reference",
  "destinations",
  "unique",
  "alertContext",
];

function rank(member) {
  const name = member.key?.name ?? "";
  if (member.type === "PropertyDefinition") {
    if (attributes.includes(name)) return 0;
    return name === "when" ? 1 : 2;
  }
  return methods.includes(name) ? 3 : 4;
}

/** A rule reads top to bottom: attributes, `when`, tunables, `rule`, what shapes the alert, helper methods. */
module.exports = {
  meta: {
    type: "suggestion",
    schema: [],
    messages: { order: "'{{name}}' belongs above '{{previous}}': attributes, when, tunables, rule, alert methods." },
  },
  create(context) {
    return {
      ClassBody(node) {
        let previous;
        for (const member of node.body) {
          const current = rank(member);
          if (previous && current < previous.rank) {
            const data = { name: member.key?.name ?? "", previous: previous.name };
            context.report({ node: member, messageId: "order", data });
          }
          if (!previous || current >= previous.rank) previous = { rank: current, name: member.key?.name ?? "" };
        }
      },
    };
  },
};
