import { createHash } from "node:crypto";
import type { PolicyClass, Severity } from "@pypanther/core/runtime";
import type { ComplianceStatus, Finding, PoliciesReport } from "@pypanther/engine";
import { jsonLine } from "../../render/json-line";
import { version } from "../../version";

/** The release of the Open Cybersecurity Schema Framework whose names are used. */
const OCSF_VERSION = "1.3.0";

/** Compliance Finding, of the category Findings. */
const CLASS = { category_uid: 2, category_name: "Findings", class_uid: 2003, class_name: "Compliance Finding" };
/** A finding was made; whether there was one before, the receiver knows by its uid. */
const ACTIVITY = {
  activity_id: 1,
  activity_name: "Create",
  type_uid: 200_301,
  type_name: "Compliance Finding: Create",
};

const severities: Readonly<Record<Severity, readonly [id: number, name: string]>> = {
  INFO: [1, "Informational"],
  LOW: [2, "Low"],
  MEDIUM: [3, "Medium"],
  HIGH: [4, "High"],
  CRITICAL: [5, "Critical"],
};

const outcomes: Readonly<Record<ComplianceStatus, readonly [id: number, name: string]>> = {
  PASS: [1, "Pass"],
  FAIL: [3, "Fail"],
  ERROR: [0, "Unknown"],
};

function statusOf({ status, suppressed }: Finding): { status_id: number; status: string } {
  if (suppressed) return { status_id: 3, status: "Suppressed" };
  return status === "PASS" ? { status_id: 4, status: "Resolved" } : { status_id: 1, status: "New" };
}

/** The cloud that a resource's type names, in its own spelling. */
const providers: Readonly<Record<string, string>> = { AWS: "AWS", GCP: "GCP", Azure: "Azure" };

function cloudOf({ resourceType, accountId, region }: Finding): Record<string, unknown> {
  const [prefix = ""] = resourceType.split(".");
  return {
    provider: Object.hasOwn(providers, prefix) ? providers[prefix] : prefix,
    ...(region !== "" && { region }),
    ...(accountId !== "" && { account: { uid: accountId } }),
  };
}

function record(finding: Finding, { attributes }: PolicyClass, time: string): Record<string, unknown> {
  const { policyId, resourceId, resourceType, severity, status, region, error, alert } = finding;
  const [severityId, severityName] = severities[severity];
  const [outcomeId, outcome] = outcomes[status];
  const description = alert?.description ?? attributes.defaultDescription;
  const runbook = alert?.runbook ?? attributes.defaultRunbook;
  const reference = alert?.reference ?? attributes.defaultReference;
  const standards = Object.keys(attributes.reports);
  return {
    ...CLASS,
    ...ACTIVITY,
    time: Date.parse(time),
    severity_id: severityId,
    severity: severityName,
    ...statusOf(finding),
    ...(error !== null && { status_detail: error }),
    metadata: {
      version: OCSF_VERSION,
      profiles: ["cloud"],
      product: { name: "pypanther", vendor_name: "pypanther", version },
    },
    cloud: cloudOf(finding),
    finding_info: {
      // The same pair has the same uid in every run.
      uid: createHash("sha256")
        .update(JSON.stringify([policyId, resourceId]))
        .digest("hex")
        .slice(0, 32),
      title: alert?.title ?? (attributes.displayName || policyId),
      ...(description !== "" && { desc: description }),
      ...(reference !== "" && { src_url: reference }),
      created_time: Date.parse(time),
      types: [...attributes.tags],
    },
    compliance: {
      control: policyId,
      // The schema wants one at least; a policy that serves none is of our own making.
      standards: standards.length > 0 ? standards : ["pypanther"],
      requirements: Object.entries(attributes.reports).flatMap(([report, sections]) =>
        sections.map((section) => `${report} ${section}`),
      ),
      status: outcome,
      status_id: outcomeId,
    },
    ...(status === "FAIL" && runbook !== "" && { remediation: { desc: runbook } }),
    resources: [{ uid: resourceId, type: resourceType, ...(region !== "" && { region }) }],
  };
}

/** A run as OCSF Compliance Findings, a line of JSON for every pair of policy and resource. */
export function* renderOcsf({ findings, time }: PoliciesReport, policies: readonly PolicyClass[]): Generator<string> {
  const byId = new Map(policies.map((policy) => [policy.attributes.id, policy]));
  for (const finding of findings) {
    const policy = byId.get(finding.policyId);
    if (policy) yield jsonLine(record(finding, policy, time));
  }
}
