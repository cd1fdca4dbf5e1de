import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** A SAML identity provider of Wiz, or its group mapping, was created, changed or deleted. */
export class WizSAMLIdentityProviderChange extends WizAuditRule {
  id = "Wiz.SAML.Identity.Provider.Change-prototype";
  displayName = "Wiz SAML Identity Provider Change";
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1484.002"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A SAML identity provider of Wiz, or its group mapping, was created, changed or deleted. With a provider of " +
    "their own, an attacker can sign in as any user.";
  defaultRunbook =
    "1. Compare certificate, issuer and group mapping with those of your identity provider. " +
    "2. Ask the actor by phone whether they made the change. " +
    "3. Undo the change if they did not, and end all sessions since. " +
    "4. Handle an unknown provider as a takeover of the tenant.";
  defaultReference = "https://support.wiz.io/hc/en-us/articles/5644029716380-Single-Sign-on-SSO-Overview";

  suspiciousActions: string[] = [
    "UpdateSAMLIdentityProvider",
    "DeleteSAMLIdentityProvider",
    "CreateSAMLIdentityProvider",
    "ModifySAMLIdentityProviderGroupMappings",
  ];
}
