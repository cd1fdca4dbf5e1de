import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** Control of the identity provider is control of who may be anyone in Wiz. */
export class WizSAMLIdentityProviderChange extends WizAuditRule {
  id = "Wiz.SAML.Identity.Provider.Change-prototype";
  displayName = "Wiz SAML Identity Provider Change";
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1484.002"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A SAML identity provider of the Wiz tenant, or its mapping of groups to roles, was created, changed or removed.";
  defaultRunbook =
    "1. Compare certificate, issuer and group mapping with those of the company's identity provider. " +
    "2. Call the actor; do not rely on mail, which may be in the same hands. " +
    "3. Roll the change back if there is the least doubt and end all sessions opened through it. " +
    "4. Report a provider of unknown origin as a takeover of the tenant.";
  defaultReference = "https://support.wiz.io/hc/en-us/articles/5644029716380-Single-Sign-on-SSO-Overview";

  suspiciousActions: string[] = [
    "UpdateSAMLIdentityProvider",
    "DeleteSAMLIdentityProvider",
    "CreateSAMLIdentityProvider",
    "ModifySAMLIdentityProviderGroupMappings",
  ];
}
