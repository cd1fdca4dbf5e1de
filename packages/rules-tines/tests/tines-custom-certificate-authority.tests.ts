import { RuleTest } from "@pypanther/core";
import { TinesCustomCertificateAuthority } from "../src/tines-custom-certificate-authority";

const audited = {
  p_log_type: "Tines.Audit",
  created_at: "2026-03-02T11:20:07Z",
  id: 70041,
  operation_name: "CustomCertificateAuthoritySet",
  request_ip: "203.0.113.44",
  tenant_id: "tn-12",
  user_email: "mira@harbourline.example",
  user_id: "usr-31",
  p_source_label: "Tines",
};

export const tests = [
  new RuleTest({
    name: "an authority is set",
    expectedResult: true,
    log: audited,
    expectedTitle: "[mira@harbourline.example] set a Tines certificate authority: [CustomCertificateAuthoritySet]",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      action: "CustomCertificateAuthoritySet",
      tenant_id: "tn-12",
      user_email: "mira@harbourline.example",
      user_id: "usr-31",
      operation_name: "CustomCertificateAuthoritySet",
      request_ip: "203.0.113.44",
    },
    expectedDedup: "usr-31_CustomCertificateAuthoritySet",
  }),
  new RuleTest({
    name: "the record does not name the user",
    expectedResult: true,
    log: { ...audited, user_email: null },
    expectedTitle: "an unknown user set a Tines certificate authority: [CustomCertificateAuthoritySet]",
  }),
  new RuleTest({
    name: "an authority is looked at",
    expectedResult: false,
    log: { ...audited, operation_name: "CustomCertificateAuthorityView" },
  }),
];

export { TinesCustomCertificateAuthority as rule };
