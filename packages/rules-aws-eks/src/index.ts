// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { AmazonEksAuditDataModel } from "@pypanther/data-models";
import { AmazonEKSAnonymousAPIAccess } from "./amazon-eks-anonymous-api-access";
import { AmazonEKSAuditMultiple403 } from "./amazon-eks-audit-multiple403";
import { AmazonEKSAuditSystemNamespaceFromPublicIP } from "./amazon-eks-audit-system-namespace-from-public-ip";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [AmazonEKSAnonymousAPIAccess, AmazonEKSAuditMultiple403, AmazonEKSAuditSystemNamespaceFromPublicIP],
  dataModels: [AmazonEksAuditDataModel],
});

export { AmazonEKSAnonymousAPIAccess, AmazonEKSAuditMultiple403, AmazonEKSAuditSystemNamespaceFromPublicIP };
