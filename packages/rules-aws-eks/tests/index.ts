// Written by `pnpm sync-packs` from the rules in this folder.
export * as AmazonEKSAnonymousAPIAccess from "./amazon-eks-anonymous-api-access.tests";
export * as AmazonEKSAuditMultiple403 from "./amazon-eks-audit-multiple-403.tests";
export * as AmazonEKSAuditSystemNamespaceFromPublicIP from "./amazon-eks-audit-system-namespace-from-public-ip.tests";
