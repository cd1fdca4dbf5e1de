import { CorrelationRule, group, type Reports, Severity } from "@pypanther/core";
import { GCPIAMTagEnumeration } from "../gcp-iam-tag-enumeration";
import { GCPPrivilegedOperation } from "../gcp-privileged-operation";
import { GCPTagBindingCreation } from "../gcp-tag-binding-creation";

/** Someone who reads grants and tags, binds a tag and then does what few may do has let the tag open a door. */
export class GCPPrivilegeEscalationViaTagBinding extends CorrelationRule {
  id = "GCP.Privilege.Escalation.Via.TagBinding.Group";
  displayName = "GCP Privilege Escalation via TagBinding";
  enabled = false;
  tags = ["attack.privilege_escalation", "attack.t1548", "gcp", "iam", "tagbinding", "Beta"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1548"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "One principal listed IAM policies or tags, bound a tag to a resource and made a privileged call. Where grants " +
    "depend on tags, a tag that anyone may bind gives rights away.";
  defaultRunbook =
    "1. Ask the principal what the tag was bound for. " +
    "2. Check which conditional grants test for the tag, and whether the privileged call needed one of them. " +
    "3. If it was an attack, remove the tag binding, disable the principal and undo the privileged call.";
  defaultReference = "https://cloud.google.com/resource-manager/docs/tags/tags-overview";

  lookbackMinutes = 1800;
  timeoutMinutes = 10;
  detection = group({
    steps: {
      Enumeration: GCPIAMTagEnumeration,
      TagBinding: GCPTagBindingCreation,
      PrivilegedOperation: GCPPrivilegedOperation,
    },
    match: { principal: "p_alert_context.principal" },
  });
}
