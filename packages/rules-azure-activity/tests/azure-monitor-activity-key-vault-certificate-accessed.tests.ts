import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityKeyVaultCertificateAccessed } from "../src/azure-monitor-activity-key-vault-certificate-accessed";
import { activity, contextOf } from "./activity";

const log = activity(
  "Microsoft.KeyVault/vaults/certificates/read",
  "Microsoft.KeyVault/vaults/kv-ledger/certificates/tls-portal",
);

export const tests = [
  new RuleTest({
    name: "a certificate is read",
    expectedResult: true,
    log,
    expectedTitle: "Certificate read in Azure Key Vault [kv-ledger] from [198.51.100.87]",
    expectedSeverity: "INFO",
    expectedAlertContext: { ...contextOf(log), keyvault_name: "kv-ledger", certificate_name: "tls-portal" },
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what or from where",
    expectedResult: true,
    log: {
      ...log,
      operationName: "MICROSOFT.KEYVAULT/VAULTS/CERTIFICATES/READ",
      resourceId: undefined,
      callerIpAddress: undefined,
    },
    expectedTitle: "Certificate read in Azure Key Vault of an unknown name from an unknown address",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.KeyVault/vaults/certificates/create/action" },
  }),
];

export { AzureMonitorActivityKeyVaultCertificateAccessed as rule };
